#include "lang/page/outlet_names.h"

namespace onrecord {

namespace {

constexpr std::string_view agencies =
    "aap|accesswire|adnkronos|afp|agence france-presse|agencia efe|agencia estado|"
    "agenzia nova|agi|agência brasil|agência estado|agência lusa|anadolu agency|ani|anp|ansa|"
    "antara|ap|apa|associated press|ats|belga|belta|bernama|bloomberg|bta|business wire|"
    "businesswire|canadian press|cna|cnw|dow jones|dow jones newswires|dpa|dpa-afx|efe|epd|"
    "europa press|fars|globe newswire|globenewswire|hina|ians|interfax|irna|isna|itar-tass|"
    "jiji|jiji press|kcna|keystone-sda|kna|kuna|kyodo|kyodo news|lusa|marketwired|mena|mti|"
    "notimex|ntb|pa|pa media|pap|petra|pna|pr newswire|press association|"
    "press trust of india|prnewswire|pti|reuters|ria novosti|ritzau|saba|sana|sda|sid|spa|"
    "sputnik|stt|tanjug|tasr|tass|telam|tt|télam|ukrinform|united press international|upi|"
    "wafa|wam|xinhua|yonhap|čtk|απε-μπε|ενα|агн москва|белта|интерфакс|интерфакс-украина|"
    "итар-тасс|прайм|риа новости|тасс|укринформ|укрінформ|унн|уніан|أ ف ب|ایرنا|ایسنا|رويترز|"
    "سانا|فارس|واس|وام|中央社|中新社|中新网|共同|共同社|共同通信|新华社|新华网|新華社|時事|"
    "時事通信|法新社|美联社|路透|路透社|뉴스1|뉴시스|"
    "연합뉴스";

constexpr std::string_view outlets =
    "abc|aftenposten|aftonbladet|al arabiya|al jazeera|aljazeera|ansa.it|arab news|"
    "ars technica|asahi shimbun|atlantic|axios|bbc|bbc mundo|berlingske|bild|bloomberg|"
    "breitbart|buzzfeed|cadena ser|caixin|cbc|channel 4|clarín|cnbc|cnn|dagens nyheter|"
    "daily beast|dawn|der standard|deutsche welle|deutschlandfunk|die welt|die zeit|dnevnik|"
    "dr|dw|el confidencial|el pais|el país|eldiario.es|euractiv|euronews|expressen|faz|"
    "financial times|focus|forbes|fortune|fox|france 24|france info|franceinfo|gazeta.ru|"
    "guardian|haaretz|handelsblatt|helsingin sanomat|hindu|hindustan times|huffington post|"
    "huffpost|hurriyet|hürriyet|il sole 24 ore|iltalehti|independent|infobae|intercept|"
    "irish times|itv|izvestia|jutarnji list|jyllands-posten|kommersant|kronen zeitung|"
    "l'equipe|l'express|l'humanité|l'obs|la nación|la repubblica|la stampa|lenta.ru|"
    "libération|magyar nemzet|mainichi shimbun|marca|marianne|mediapart|meduza|milenio|mint|"
    "mirror|msnbc|n-tv|new yorker|newsweek|nikkei|nos|npr|nrk|nzz|o globo|orf|ouest-france|"
    "pbs|politico|politika|politiken|premium times|proceso|propublica|punch|quartz|rai|"
    "rappler|rbc|republika|reuters|rfi|rnz|rt|rtve|rzeczpospolita|semafor|sky|slate|spiegel|"
    "spiegel online|stern|straits times|sueddeutsche zeitung|sun|svt|sz|süddeutsche zeitung|"
    "tagesschau|taz|techcrunch|telerama|time|usa today|vanguard|vedomosti|verge|vg|vice|vox|"
    "welt|wired|wyborcza|yahoo|yle|ynet|zdf|zeit|zeit online|газета.ru|коммерсантъ|лента.ру|"
    "медуза|рбк|人民日报|人民网|光明日报|央视新闻|央视网|日本経済新聞|朝日新聞|毎日新聞|澎湃新闻|"
    "环球时报|産経新聞|読売新聞|경향신문|동아일보|조선일보|"
    "중앙일보|한겨레";

constexpr std::string_view sections =
    "actualité|actualités|africa|americas|analysis|arts|asia|ausland|breaking news|business|"
    "comment|cronaca|cultura|culture|deportes|débats|economia|economy|economía|editorial|"
    "education|entertainment|environment|esteri|eu|europe|exclusive|feature|features|health|"
    "home|inland|internacional|international|interview|kommentar|kultur|latest news|life|"
    "lifestyle|live|local|local news|lokales|markets|meinung|menu|monde|money|mundo|"
    "nachrichten|nation|national|national news|news|noticias|opinion|opinions|opinión|"
    "panorama|politica|politics|politik|politique|política|science|search|sociedad|société|"
    "sport|sports|tech|technology|travel|uk|uk news|us|us news|video|weather|wirtschaft|"
    "wissen|world|world news|économie|культура|мир|мнения|новости|общество|политика|спорт|"
    "экономика";

}  // namespace

std::string_view agency_names()
{
    return agencies;
}

std::string_view outlet_names()
{
    return outlets;
}

std::string_view section_names()
{
    return sections;
}

}  // namespace onrecord
