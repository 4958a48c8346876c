#include <doctest/doctest.h>

#include "layouts.h"

using namespace onrecord;

TEST_SUITE_BEGIN("extract.layouts");

TEST_CASE("pages in many languages are read")
{
    static constexpr Layout rows[] = {
        {"de stand", "Fähre stellt Betrieb ein\n\nStand: 05.03.2019 10:22 Uhr\n\n{B}\n", german,
         "Fähre stellt Betrieb ein", "2019-03-05", ""},
        {"de von",
         "Fähre stellt Betrieb ein\nVon Ida Behrend, Kalderbucht\n"
         "05.03.2019, 10:22 Uhr\n\n{B}\n",
         german, "Fähre stellt Betrieb ein", "2019-03-05", ""},
        {"de lese",
         "Fähre stellt Betrieb ein\n\n"
         "Veröffentlicht am 05.03.2019 | Lesedauer: 3 Minuten\n\nVon Ida Behrend\n\n"
         "{B}\n",
         german, "Fähre stellt Betrieb ein", "2019-03-05", ""},
        {"de 2digit", "Fähre stellt Betrieb ein\n05.03.19, 10:22 Uhr\n\n{B}\n", german,
         "Fähre stellt Betrieb ein", "2019-03-05", ""},
        {"de um",
         "Fähre stellt Betrieb ein\n5. März 2019 um 10:22 Uhr\n\n{B}\n\n"
         "Quelle: ntz.example, ino/dpa\n",
         german, "Fähre stellt Betrieb ein", "2019-03-05", "ntz.example"},
        {"de erstellt",
         "Fähre stellt Betrieb ein\n"
         "Erstellt: 05.03.2019 Aktualisiert: 06.03.2019, 10:22 Uhr\n"
         "Von: Ida Behrend\nKommentare\nDrucken\nTeilen\n\n{B}\n",
         german, "Fähre stellt Betrieb ein", "2019-03-05", ""},
        {"de quelle", "Fähre stellt Betrieb ein\n\n{B}\n\nQuelle: dpa\n", german,
         "Fähre stellt Betrieb ein", "", "dpa"},
        {"de month abbr", "Fähre stellt Betrieb ein\n5. Mrz. 2019\n\n{B}\n", german,
         "Fähre stellt Betrieb ein", "2019-03-05", ""},
        {"fr pub",
         "Le bac s'arrête\n\n"
         "Publié le 5 mars 2019 à 10h22, mis à jour le 6 mars 2019 à 11h00\n\n"
         "Par Ida Brandt\n\n{B}\n",
         french, "Le bac s'arrête", "2019-03-05", ""},
        {"fr up", "Le bac s'arrête\nPUBLIÉ LE MARDI 5 MARS 2019\n\n{B}\n", french,
         "Le bac s'arrête", "2019-03-05", ""},
        {"fr 1er", "Le bac s'arrête\nLe 1er mars 2019 à 10h22\n\n{B}\n", french, "Le bac s'arrête",
         "2019-03-01", ""},
        {"fr temps",
         "Le bac s'arrête\nTemps de lecture : 3 min\nPar Ida Brandt\n"
         "Rédigé par Ida Brandt - publié le 5 mars 2019\n\n{B}\n\nLire aussi :\n"
         "Un port fermé\n",
         french, "Le bac s'arrête", "2019-03-05", ""},
        {"es pais", "El bac deja de operar\nCalder - 05 MAR 2019 - 10:22 CET\n\n{B}\n", spanish,
         "El bac deja de operar", "2019-03-05", ""},
        {"es act",
         "El bac deja de operar\nPor Ana Puig\n"
         "Actualizado el 5 de marzo de 2019 a las 10:22 h\n\n{B}\n",
         spanish, "El bac deja de operar", "2019-03-05", ""},
        {"es upper", "EL BAC DEJA DE OPERAR\n5 DE MARZO DE 2019\n\n{B}\n", spanish,
         "EL BAC DEJA DE OPERAR", "2019-03-05", ""},
        {"es slash", "El bac deja de operar\nRedacción | 05/03/2019 | 10:22 h.\n\n{B}\n", spanish,
         "El bac deja de operar", "2019-03-05", ""},
        {"es fuente", "El bac deja de operar\n\n{B}\n\nFuente: Diario del Puerto\n", spanish,
         "El bac deja de operar", "", "Diario del Puerto"},
        {"pt g1",
         "Balsa para de operar\nPor Ana Puig, Jornal do Porto\n"
         "05/03/2019 10h22 Atualizado 05/03/2019 12h00\n\n{B}\n",
         spanish, "Balsa para de operar", "2019-03-05", "Jornal do Porto"},
        {"pt de", "Balsa para de operar\nPublicado em 5 de março de 2019 às 10h22\n\n{B}\n",
         spanish, "Balsa para de operar", "2019-03-05", ""},
        {"it",
         "Il traghetto si ferma\ndi Ida Brandt\n05 Marzo 2019 alle 10:22\n"
         "2 minuti di lettura\n\n{B}\n",
         spanish, "Il traghetto si ferma", "2019-03-05", ""},
        {"it2", "Il traghetto si ferma\nPubblicato il: 05/03/2019 10:22\n\n{B}\n", spanish,
         "Il traghetto si ferma", "2019-03-05", ""},
        {"ru time", "Паром остановлен\n10:22, 5 марта 2019\n\n{B}\n\nИсточник: Портовый вестник\n",
         russian, "Паром остановлен", "2019-03-05", "Портовый вестник"},
        {"ru dots", "Паром остановлен\n05.03.2019 10:22\n\n{B}\n\nФото: ТАСС\n", russian,
         "Паром остановлен", "2019-03-05", ""},
        {"uk", "Пором зупинено\n5 березня 2019, 10:22\n\n{B}\n", russian, "Пором зупинено",
         "2019-03-05", ""},
        {"bg", "Фериботът спря\n5 март 2019 г.\n\n{B}\n", russian, "Фериботът спря", "2019-03-05",
         ""},
        {"nl", "Veerboot stopt\n\ndinsdag 5 maart 2019, 10:22\n\n{B}\n\nBron: ANP\n", german,
         "Veerboot stopt", "2019-03-05", "ANP"},
        {"pl", "Prom staje\nData publikacji: 05.03.2019 10:22\nŹródło: PAP\n\n{B}\n", spanish,
         "Prom staje", "2019-03-05", "PAP"},
        {"pl2", "Prom staje\n5 marca 2019, 10:22\n\n{B}\n", spanish, "Prom staje", "2019-03-05",
         ""},
        {"tr",
         "Feribot durdu\n"
         "Giriş: 05.03.2019 - 10:22 Güncelleme: 06.03.2019 - 11:00\n\n{B}\n",
         spanish, "Feribot durdu", "2019-03-05", ""},
        {"tr2", "Feribot durdu\n05 Mart 2019 Salı 10:22\n\n{B}\n", spanish, "Feribot durdu",
         "2019-03-05", ""},
        {"sv", "Färjan slutar gå\nPublicerad 5 mars 2019 kl. 10.22\n\n{B}\n", german,
         "Färjan slutar gå", "2019-03-05", ""},
        {"da", "Færgen stopper\nPubliceret 5. mar. 2019 kl. 10.22\n\n{B}\n", german,
         "Færgen stopper", "2019-03-05", ""},
        {"no",
         "Fergen stopper\nPublisert 5. mars 2019 kl. 10:22\n"
         "Oppdatert 6. mars 2019\n\n{B}\n",
         german, "Fergen stopper", "2019-03-05", ""},
        {"fi", "Lautta lakkaa kulkemasta\nJulkaistu 5.3.2019 10:22\n\n{B}\n", german,
         "Lautta lakkaa kulkemasta", "2019-03-05", ""},
        {"cs", "Přívoz končí\n5. března 2019 10:22\nZdroj: ČTK\n\n{B}\n", spanish, "Přívoz končí",
         "2019-03-05", "ČTK"},
        {"hu", "Leáll a komp\n2019. március 5. 10:22\n\n{B}\n", german, "Leáll a komp",
         "2019-03-05", ""},
        {"hu2", "Leáll a komp\n2019.03.05. 10:22\n\n{B}\n", german, "Leáll a komp", "2019-03-05",
         ""},
        {"ro", "Feribotul se oprește\nPublicat: 5 martie 2019, 10:22\n\n{B}\n", spanish,
         "Feribotul se oprește", "2019-03-05", ""},
        {"el", "Το πορθμείο σταματά\nΤρίτη, 5 Μαρτίου 2019 10:22\n\n{B}\n", spanish,
         "Το πορθμείο σταματά", "2019-03-05", ""},
        {"vi", "Phà ngừng chạy\nThứ ba, 5/3/2019, 10:22 (GMT+7)\n\n{B}\n", spanish,
         "Phà ngừng chạy", "2019-03-05", ""},
        {"id", "Feri Berhenti\nHarian Pesisir - 05/03/2019, 10:22 WIB\n\n{B}\n", spanish,
         "Feri Berhenti", "2019-03-05", "Harian Pesisir"},
        {"id2",
         "Feri Berhenti\nSelasa, 5 Maret 2019 10:22 WIB\nReporter: Budi Santoso\n"
         "Editor: Ani\n\n{B}\n",
         spanish, "Feri Berhenti", "2019-03-05", ""},
        {"ar", "توقف العبارة بعد تسعين عاما\nالثلاثاء 5 مارس 2019 - 10:22\n\n{B}\n",
         "توقفت العبارة بين خليج كالدر والجزيرة بعد تسعين عاما من العمل، حسبما أعلن مجلس الميناء "
         "يوم الثلاثاء الماضي في بيان له.\n\nوقالت المعلمة: لم يسألنا أحد.",
         "توقف العبارة بعد تسعين عاما", "2019-03-05", ""},
        {"ar digits", "توقف العبارة بعد تسعين عاما\n٥ مارس ٢٠١٩\n\n{B}\n",
         "توقفت العبارة بين خليج كالدر والجزيرة بعد تسعين عاما من العمل، حسبما أعلن مجلس الميناء "
         "يوم الثلاثاء الماضي في بيان له.\n\nوقالت المعلمة: لم يسألنا أحد.",
         "توقف العبارة بعد تسعين عاما", "2019-03-05", ""},
        {"ar lev", "توقف العبارة بعد تسعين عاما\n5 آذار/مارس 2019\n\n{B}\n",
         "توقفت العبارة بين خليج كالدر والجزيرة بعد تسعين عاما من العمل، حسبما أعلن مجلس الميناء "
         "يوم الثلاثاء الماضي في بيان له.\n\nوقالت المعلمة: لم يسألنا أحد.",
         "توقف العبارة بعد تسعين عاما", "2019-03-05", ""},
        {"fa", "توقف کشتی پس از نود سال\n۱۴ اسفند ۱۳۹۷ - ۱۰:۲۲\n\n{B}\n",
         "کشتی جزیره پس از نود سال از کار "
         "ایستاد، هیئت بندر روز سه‌شنبه اعلام کرد.\n\n"
         "آموزگار گفت: هیچ‌کس از ما نپرسید.",
         "توقف کشتی پس از نود سال", "2019-03-05", ""},
        {"fa num", "توقف کشتی پس از نود سال\nتاریخ انتشار: ۱۳۹۷/۱۲/۱۴\n\n{B}\n",
         "کشتی جزیره پس از نود سال از کار "
         "ایستاد، هیئت بندر روز سه‌شنبه اعلام کرد.\n\n"
         "آموزگار گفت: هیچ‌کس از ما نپرسید.",
         "توقف کشتی پس از نود سال", "2019-03-05", ""},
        {"fa latin", "Ferry stops after ninety years\n14 Esfand 1397\n\n{B}\n", english,
         "Ferry stops after ninety years", "2019-03-05", ""},
        {"th", "เรือข้ามฟากหยุดวิ่ง\n5 มีนาคม 2562 เวลา 10:22 น.\n\n{B}\n",
         "เรือข้ามฟากระหว่างอ่าวคาลเดอร์กับเกาะนกนางนวลหยุดให้บริการหลังจากเก้าสิบปี "
         "คณะกรรมการท่าเรือกล่าวเมื่อวันอังคารที่ผ่านมา\n\nครูบอกว่าไม่มีใครถามเรา",
         "เรือข้ามฟากหยุดวิ่ง", "2019-03-05", ""},
        {"th abbr", "เรือข้ามฟากหยุดวิ่ง\n5 มี.ค. 2562\n\n{B}\n",
         "เรือข้ามฟากระหว่างอ่าวคาลเดอร์กับเกาะนกนางนวลหยุดให้บริการหลังจากเก้าสิบปี "
         "คณะกรรมการท่าเรือกล่าวเมื่อวันอังคารที่ผ่านมา\n\nครูบอกว่าไม่มีใครถามเรา",
         "เรือข้ามฟากหยุดวิ่ง", "2019-03-05", ""},
        {"ja", "渡し船が運航終了\n2019年3月5日 10時22分\n\n{B}\n",
         "カルダー湾とカモメ島を結ぶ渡し船が九十年の歴史に幕を閉じたと、港湾局が火曜日に発表した。"
         "\n\n教師のジョーは「誰も私たちに聞かなかった」と話した。",
         "渡し船が運航終了", "2019-03-05", ""},
        {"ja era", "渡し船が運航終了\n平成31年3月5日\n\n{B}\n",
         "カルダー湾とカモメ島を結ぶ渡し船が九十年の歴史に幕を閉じたと、港湾局が火曜日に発表した。"
         "\n\n教師のジョーは「誰も私たちに聞かなかった」と話した。",
         "渡し船が運航終了", "2019-03-05", ""},
        {"ja paren", "渡し船が運航終了\n港新聞 2019/3/5(火) 10:22配信\n\n{B}\n",
         "カルダー湾とカモメ島を結ぶ渡し船が九十年の歴史に幕を閉じたと、港湾局が火曜日に発表した。"
         "\n\n教師のジョーは「誰も私たちに聞かなかった」と話した。",
         "渡し船が運航終了", "2019-03-05", "港新聞"},
        {"ko", "나룻배 운항 중단\n입력 2019.03.05 10:22\n\n{B}\n",
         "칼더만과 갈매기섬을 잇는 나룻배가 구십 년 만에 운항을 멈췄다고 항만위원회가 화요일 "
         "밝혔다.\n\n교사 조는 “아무도 우리에게 묻지 않았다”고 말했다.",
         "나룻배 운항 중단", "2019-03-05", ""},
        {"ko2", "나룻배 운항 중단\n2019년 3월 5일\n항구일보\n\n{B}\n",
         "칼더만과 갈매기섬을 잇는 나룻배가 구십 년 만에 운항을 멈췄다고 항만위원회가 화요일 "
         "밝혔다.\n\n교사 조는 “아무도 우리에게 묻지 않았다”고 말했다.",
         "나룻배 운항 중단", "2019-03-05", "항구일보"},
        {"ko yna",
         "나룻배 운항 중단\n송고시간 2019-03-05 10:22\n\n(칼더=연합뉴스) 홍길동 기자 = {B}\n",
         "칼더만과 갈매기섬을 잇는 나룻배가 구십 년 만에 운항을 멈췄다고 항만위원회가 화요일 "
         "밝혔다.\n\n교사 조는 “아무도 우리에게 묻지 않았다”고 말했다.",
         "나룻배 운항 중단", "2019-03-05", "연합뉴스"},
        {"zh src", "渡轮停航\n来源：新华网 2019-03-05 10:22:31\n\n{B}\n\n（责任编辑：李明）\n",
         chinese, "渡轮停航", "2019-03-05", "新华网"},
        {"zh time", "渡轮停航\n时间：2019-03-05 10:22  来源：海港日报  作者：李明\n\n{B}\n",
         chinese, "渡轮停航", "2019-03-05", "海港日报"},
        {"zh minguo", "渡輪停航\n中華民國108年3月5日\n\n{B}\n", chinese, "渡輪停航", "2019-03-05",
         ""},
        {"hi", "नौका सेवा बंद\n5 मार्च 2019\n\n{B}\n",
         "काल्डर खाड़ी और द्वीप के बीच नौका सेवा नब्बे साल बाद बंद हो गई है, बंदरगाह बोर्ड ने मंगलवार को "
         "कहा।\n\nशिक्षिका ने कहा कि किसी ने हमसे नहीं पूछा।",
         "नौका सेवा बंद", "2019-03-05", ""},
        {"he", "המעבורת נעצרה\n5 במרץ 2019, 10:22\n\n{B}\n",
         "המעבורת בין מפרץ קלדר לאי השחפים הפסיקה לפעול לאחר תשעים שנה, כך הודיעה מועצת הנמל ביום "
         "שלישי.\n\nאיש לא שאל אותנו, אמרה המורה.",
         "המעבורת נעצרה", "2019-03-05", ""},
        {"ca", "El bac deixa de navegar\nPublicat el 5 de març del 2019\n\n{B}\n", spanish,
         "El bac deixa de navegar", "2019-03-05", ""},
    };
    for (const Layout& row : rows)
        check_layout(row);
}

TEST_SUITE_END();
