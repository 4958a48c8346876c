// Languages of Asia whose pages are read for title, date and source only.
#include "lang/page/all.h"

namespace onrecord::page {
namespace {

namespace zh {
constexpr HeaderWord headers[] = {
    {"标题", HeaderField::title},         {"標題", HeaderField::title},
    {"日期", HeaderField::date},          {"时间", HeaderField::date},
    {"時間", HeaderField::date},          {"发布时间", HeaderField::published},
    {"發布時間", HeaderField::published}, {"发表时间", HeaderField::published},
    {"发布日期", HeaderField::published}, {"發佈時間", HeaderField::published},
    {"发布于", HeaderField::published},   {"發布日期", HeaderField::published},
    {"更新时间", HeaderField::updated},   {"更新時間", HeaderField::updated},
    {"最後更新", HeaderField::updated},   {"来源", HeaderField::source},
    {"來源", HeaderField::source},        {"来源于", HeaderField::source},
    {"媒体", HeaderField::source},        {"文章来源", HeaderField::source},
    {"信息来源", HeaderField::source},    {"稿源", HeaderField::source},
    {"出處", HeaderField::source},        {"作者", HeaderField::author},
    {"记者", HeaderField::author},        {"記者", HeaderField::author},
    {"正文", HeaderField::body},          {"記事", HeaderField::other},
    {"编辑", HeaderField::other},         {"責任編輯", HeaderField::other},
    {"责任编辑", HeaderField::other},     {"摘要", HeaderField::other},
    {"关键词", HeaderField::other}};
constexpr std::string_view published[] = {"发布", "發布", "发表", "刊登", "发布时间",
                                          "时间", "時間", "發佈", "日期"};
constexpr std::string_view updated[] = {"更新", "更新时间", "最后更新", "最後更新"};
constexpr std::string_view relative[] = {"昨天", "今天", "小时前", "分钟前"};
constexpr std::string_view joints[] = {"时",     "分",     "点",     "秒",     "時",     "點",
                                       "下午",   "上午",   "于",     "於",     "星期一", "星期二",
                                       "星期三", "星期四", "星期五", "星期六", "星期日", "周一",
                                       "周二",   "周三",   "周四",   "周五",   "周六",   "周日"};
constexpr std::string_view outlets[] = {"日报", "晚报",   "日報",   "晚報",  "时报",
                                        "時報", "新闻网", "新聞網", "通讯社"};
constexpr std::string_view production[] = {"责任编辑",  "编辑",   "責任編輯", "（责任编辑",
                                           "(责任编辑", "（编辑", "责编"};
}  // namespace zh

namespace ja {
constexpr HeaderWord headers[] = {
    {"タイトル", HeaderField::title},     {"見出し", HeaderField::title},
    {"件名", HeaderField::title},         {"日付", HeaderField::date},
    {"日時", HeaderField::date},          {"公開日", HeaderField::published},
    {"掲載日", HeaderField::published},   {"投稿日", HeaderField::published},
    {"公開", HeaderField::published},     {"配信", HeaderField::published},
    {"公開日時", HeaderField::published}, {"配信日", HeaderField::published},
    {"更新日", HeaderField::updated},     {"更新", HeaderField::updated},
    {"最終更新", HeaderField::updated},   {"更新日時", HeaderField::updated},
    {"出典", HeaderField::source},        {"ソース", HeaderField::source},
    {"配信元", HeaderField::source},      {"提供", HeaderField::source},
    {"媒体", HeaderField::source},        {"著者", HeaderField::author},
    {"筆者", HeaderField::author},        {"執筆者", HeaderField::author},
    {"記者", HeaderField::author},        {"本文", HeaderField::body},
    {"撮影", HeaderField::other},         {"写真", HeaderField::other}};
constexpr std::string_view published[] = {"公開", "掲載",   "投稿",   "配信",   "分配信",
                                          "発表", "公開日", "掲載日", "投稿日", "分公開"};
constexpr std::string_view updated[] = {"更新", "最終更新", "更新日", "分更新"};
constexpr std::string_view relative[] = {"昨日", "今日", "時間前", "分前"};
constexpr std::string_view joints[] = {"時",     "分",     "秒",     "午前",   "午後",   "月曜日",
                                       "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日",
                                       "月",     "火",     "水",     "木",     "金",     "土",
                                       "日",     "付",     "頃"};
constexpr std::string_view outlets[] = {"新聞", "通信", "ニュース", "タイムズ", "放送", "テレビ"};
}  // namespace ja

namespace ko {
constexpr HeaderWord headers[] = {{"제목", HeaderField::title},
                                  {"날짜", HeaderField::date},
                                  {"일시", HeaderField::date},
                                  {"입력", HeaderField::published},
                                  {"등록", HeaderField::published},
                                  {"기사입력", HeaderField::published},
                                  {"게재일", HeaderField::published},
                                  {"작성일", HeaderField::published},
                                  {"승인", HeaderField::published},
                                  {"송고시간", HeaderField::published},
                                  {"발행일", HeaderField::published},
                                  {"최초입력", HeaderField::published},
                                  {"수정", HeaderField::updated},
                                  {"업데이트", HeaderField::updated},
                                  {"기사수정", HeaderField::updated},
                                  {"최종수정", HeaderField::updated},
                                  {"최종수정시간", HeaderField::updated},
                                  {"출처", HeaderField::source},
                                  {"매체", HeaderField::source},
                                  {"언론사", HeaderField::source},
                                  {"신문", HeaderField::source},
                                  {"기자", HeaderField::author},
                                  {"글쓴이", HeaderField::author},
                                  {"작성자", HeaderField::author},
                                  {"본문", HeaderField::body},
                                  {"사진", HeaderField::other}};
constexpr std::string_view published[] = {"입력",   "등록",     "기사입력", "게재",
                                          "작성일", "승인",     "송고시간", "송고",
                                          "발행",   "최초입력", "입력시간", "등록일"};
constexpr std::string_view updated[] = {"수정", "업데이트", "최종수정", "기사수정", "수정시간"};
constexpr std::string_view relative[] = {"어제", "오늘", "시간전", "분전"};
constexpr std::string_view joints[] = {
    "오전", "오후", "시",     "분",     "초",     "월",     "화",     "수",     "목",    "금",
    "토",   "일",   "월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"};
constexpr std::string_view outlets[] = {"일보", "신문", "뉴스", "방송", "경제", "통신", "타임스"};
}  // namespace ko

namespace th {
constexpr HeaderWord headers[] = {{"หัวข้อ", HeaderField::title},
                                  {"ชื่อเรื่อง", HeaderField::title},
                                  {"วันที่", HeaderField::date},
                                  {"เผยแพร่", HeaderField::published},
                                  {"เผยแพร่เมื่อ", HeaderField::published},
                                  {"ปรับปรุง", HeaderField::updated},
                                  {"อัปเดต", HeaderField::updated},
                                  {"ที่มา", HeaderField::source},
                                  {"แหล่งที่มา", HeaderField::source},
                                  {"ผู้เขียน", HeaderField::author},
                                  {"โดย", HeaderField::author}};
constexpr std::string_view published[] = {"เผยแพร่", "เผยแพร่เมื่อ", "วันที่"};
constexpr std::string_view updated[] = {"ปรับปรุง", "อัปเดต", "ปรับปรุงล่าสุด"};
constexpr std::string_view relative[] = {"เมื่อวาน", "วันนี้"};
constexpr std::string_view joints[] = {"เวลา", "น", "พ.ศ", "เมื่อ", "พ", "ศ", "พศ"};
}  // namespace th

namespace vi {
constexpr HeaderWord headers[] = {
    {"tiêu đề", HeaderField::title},       {"ngày", HeaderField::date},
    {"đăng ngày", HeaderField::published}, {"ngày đăng", HeaderField::published},
    {"xuất bản", HeaderField::published},  {"cập nhật", HeaderField::updated},
    {"nguồn", HeaderField::source},        {"báo", HeaderField::source},
    {"tác giả", HeaderField::author}};
constexpr std::string_view published[] = {"đăng", "ngày", "xuất bản", "đăng lúc"};
constexpr std::string_view updated[] = {"cập nhật"};
constexpr std::string_view relative[] = {"hôm nay", "hôm qua", "trước"};
constexpr std::string_view joints[] = {"tháng", "năm", "lúc", "thứ", "hai", "ba",
                                       "tư",    "năm", "sáu", "bảy", "chủ", "nhật"};
constexpr std::string_view outlets[] = {"báo", "tin", "tuổi", "trẻ"};
}  // namespace vi

namespace ar {
constexpr HeaderWord headers[] = {
    {"العنوان", HeaderField::title},    {"التاريخ", HeaderField::date},
    {"تاريخ", HeaderField::date},       {"نشر", HeaderField::published},
    {"نشر في", HeaderField::published}, {"تاريخ النشر", HeaderField::published},
    {"نُشر", HeaderField::published},    {"آخر تحديث", HeaderField::updated},
    {"تحديث", HeaderField::updated},    {"تم التحديث", HeaderField::updated},
    {"المصدر", HeaderField::source},    {"مصدر", HeaderField::source},
    {"الصحيفة", HeaderField::source},   {"الكاتب", HeaderField::author},
    {"كتب", HeaderField::author},       {"بقلم", HeaderField::author}};
constexpr std::string_view published[] = {"نشر", "نُشر", "تاريخ", "النشر", "في", "نشرت"};
constexpr std::string_view updated[] = {"آخر", "تحديث", "التحديث"};
constexpr std::string_view relative[] = {"أمس", "اليوم", "منذ", "ساعات"};
constexpr std::string_view joints[] = {"من",     "الساعة", "م",      "هـ", "الموافق",
                                       "بتوقيت", "غرينتش", "جرينتش", "ص",  "يوم"};
constexpr std::string_view outlets[] = {"صحيفة", "جريدة", "وكالة", "قناة", "أخبار", "الأخبار"};
}  // namespace ar

namespace fa {
constexpr HeaderWord headers[] = {{"عنوان", HeaderField::title},
                                  {"تیتر", HeaderField::title},
                                  {"تاریخ", HeaderField::date},
                                  {"تاریخ انتشار", HeaderField::published},
                                  {"انتشار", HeaderField::published},
                                  {"منتشر شده", HeaderField::published},
                                  {"به‌روزرسانی", HeaderField::updated},
                                  {"آخرین به‌روزرسانی", HeaderField::updated},
                                  {"منبع", HeaderField::source},
                                  {"روزنامه", HeaderField::source},
                                  {"نویسنده", HeaderField::author},
                                  {"خبرنگار", HeaderField::author},
                                  {"کد خبر", HeaderField::other},
                                  {"شناسه خبر", HeaderField::other}};
constexpr std::string_view published[] = {"انتشار", "تاریخ", "منتشر", "زمان", "تاریخ انتشار"};
constexpr std::string_view updated[] = {"به‌روزرسانی", "ویرایش", "بروزرسانی"};
constexpr std::string_view relative[] = {"دیروز", "امروز", "پیش"};
constexpr std::string_view joints[] = {"ساعت", "در", "سال", "ماه", "روز"};
constexpr std::string_view outlets[] = {"خبرگزاری", "روزنامه", "خبر"};
}  // namespace fa

namespace he {
constexpr HeaderWord headers[] = {
    {"כותרת", HeaderField::title},     {"תאריך", HeaderField::date},
    {"פורסם", HeaderField::published}, {"פורסם בתאריך", HeaderField::published},
    {"עודכן", HeaderField::updated},   {"עדכון אחרון", HeaderField::updated},
    {"מקור", HeaderField::source},     {"עיתון", HeaderField::source},
    {"מאת", HeaderField::author},      {"כתב", HeaderField::author}};
constexpr std::string_view published[] = {"פורסם", "בתאריך", "פורסמה"};
constexpr std::string_view updated[] = {"עודכן", "עדכון", "אחרון"};
constexpr std::string_view relative[] = {"אתמול", "היום", "לפני"};
constexpr std::string_view joints[] = {"בשעה",  "ב",     "יום",   "ראשון", "שני",
                                       "שלישי", "רביעי", "חמישי", "שישי",  "שבת"};
constexpr std::string_view bylines[] = {"מאת"};
constexpr std::string_view outlets[] = {"עיתון", "חדשות"};
}  // namespace he

namespace hi {
constexpr HeaderWord headers[] = {
    {"शीर्षक", HeaderField::title},       {"तारीख", HeaderField::date},
    {"दिनांक", HeaderField::date},        {"तिथि", HeaderField::date},
    {"प्रकाशित", HeaderField::published}, {"अपडेट", HeaderField::updated},
    {"अद्यतन", HeaderField::updated},     {"स्रोत", HeaderField::source},
    {"समाचार पत्र", HeaderField::source}, {"लेखक", HeaderField::author}};
constexpr std::string_view published[] = {"प्रकाशित", "दिनांक", "तारीख", "पर"};
constexpr std::string_view updated[] = {"अपडेट", "अद्यतन", "अपडेटेड"};
constexpr std::string_view relative[] = {"आज", "कल", "पहले"};
constexpr std::string_view joints[] = {"को", "बजे", "शाम", "सुबह"};
constexpr std::string_view outlets[] = {"समाचार", "न्यूज", "भास्कर", "जागरण"};
}  // namespace hi

}  // namespace

const PageWords chinese{.headers = zh::headers,
                        .published = zh::published,
                        .updated = zh::updated,
                        .relative_days = zh::relative,
                        .date_joints = zh::joints,
                        .outlets = zh::outlets,
                        .production = zh::production};
const PageWords japanese{.headers = ja::headers,
                         .published = ja::published,
                         .updated = ja::updated,
                         .relative_days = ja::relative,
                         .date_joints = ja::joints,
                         .outlets = ja::outlets};
const PageWords korean{.headers = ko::headers,
                       .published = ko::published,
                       .updated = ko::updated,
                       .relative_days = ko::relative,
                       .date_joints = ko::joints,
                       .outlets = ko::outlets};
const PageWords thai{.headers = th::headers,
                     .published = th::published,
                     .updated = th::updated,
                     .relative_days = th::relative,
                     .date_joints = th::joints};
const PageWords vietnamese{.headers = vi::headers,
                           .published = vi::published,
                           .updated = vi::updated,
                           .relative_days = vi::relative,
                           .date_joints = vi::joints,
                           .outlets = vi::outlets};
const PageWords arabic{.headers = ar::headers,
                       .published = ar::published,
                       .updated = ar::updated,
                       .relative_days = ar::relative,
                       .date_joints = ar::joints,
                       .outlets = ar::outlets};
const PageWords persian{.headers = fa::headers,
                        .published = fa::published,
                        .updated = fa::updated,
                        .relative_days = fa::relative,
                        .date_joints = fa::joints,
                        .outlets = fa::outlets};
const PageWords hebrew{.headers = he::headers,
                       .published = he::published,
                       .updated = he::updated,
                       .relative_days = he::relative,
                       .date_joints = he::joints,
                       .bylines = he::bylines,
                       .outlets = he::outlets};
const PageWords hindi{.headers = hi::headers,
                      .published = hi::published,
                      .updated = hi::updated,
                      .relative_days = hi::relative,
                      .date_joints = hi::joints,
                      .outlets = hi::outlets};

}  // namespace onrecord::page
