#include "lang/page/calendar_names.h"

namespace onrecord {

namespace {

// As the Unicode Common Locale Data Repository has them, and spellings beside those.
constexpr CalendarNames names[] = {
    // Arabic
    {"يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر "
     "يناير فبراير مارس ابريل مايو يونيه يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر "
     "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
     "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"},
    // Arabic of the Maghreb
    {"جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
     "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"},
    // Bulgarian
    {"януари февруари март април май юни юли август септември октомври ноември декември "
     "яну фев март апр май юни юли авг сеп окт ное дек",
     "понеделник вторник сряда четвъртък петък събота неделя"},
    // Catalan
    {"gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
     "dilluns dimarts dimecres dijous divendres dissabte diumenge"},
    // Czech
    {"ledna února března dubna května června července srpna září října listopadu prosince "
     "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec "
     "led úno bře dub kvě čvn čvc srp zář říj lis pro",
     "pondělí úterý středa čtvrtek pátek sobota neděle"},
    // Danish
    {"januar februar marts april maj juni juli august september oktober november december "
     "jan feb mar apr maj jun jul aug sep okt nov dec",
     "mandag tirsdag onsdag torsdag fredag lørdag søndag"},
    // Greek
    {"ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου "
     "οκτωβρίου νοεμβρίου δεκεμβρίου "
     "ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος "
     "οκτώβριος νοέμβριος δεκέμβριος "
     "ιαν φεβ μαρ απρ μαΐ ιουν ιουλ αυγ σεπ οκτ νοε δεκ",
     "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή"},
    // Estonian
    {"jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
     "esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev"},
    // Basque
    {"urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria azaroa abendua",
     "astelehena asteartea asteazkena osteguna ostirala larunbata igandea"},
    // Persian names of Gregorian months
    {"ژانویهٔ فوریهٔ مارس آوریل مهٔ ژوئن ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر "
     "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
     "دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه"},
    // Finnish
    {"tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta "
     "syyskuuta lokakuuta marraskuuta joulukuuta "
     "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu "
     "marraskuu joulukuu "
     "tammik helmik maalisk huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk",
     "maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina"},
    // Galician
    {"xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
     "luns martes mércores xoves venres sábado domingo"},
    // Hebrew
    {"ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר "
     "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
     ""},
    // Hindi
    {"जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्तूबर नवंबर दिसंबर "
     "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितम्बर अक्टूबर नवम्बर दिसम्बर",
     "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार"},
    // Croatian
    {"siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna _ studenoga prosinca "
     "siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan _ studeni prosinac",
     "ponedjeljak utorak srijeda četvrtak petak subota nedjelja"},
    // Hungarian
    {"január február március április május június július augusztus szeptember október november "
     "december "
     "jan febr márc ápr máj jún júl aug szept okt nov dec",
     "hétfő kedd szerda csütörtök péntek szombat vasárnap"},
    // Icelandic
    {"janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
     "mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur"},
    // Lithuanian
    {"sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio "
     "gruodžio "
     "sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis "
     "gruodis",
     "pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis"},
    // Latvian
    {"janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris "
     "decembris",
     "pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena"},
    // Malay
    {"januari februari mac april mei jun julai ogos september oktober november disember "
     "jan feb mac apr mei jun jul ogo sep okt nov dis",
     "isnin selasa rabu khamis jumaat sabtu ahad"},
    // Norwegian
    {"jan feb mar apr mai jun jul aug sep okt nov des",
     "mandag tirsdag onsdag torsdag fredag lørdag søndag"},
    // Nynorsk
    {"", "måndag tysdag onsdag torsdag fredag laurdag søndag"},
    // Polish
    {"stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada "
     "grudnia "
     "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad "
     "grudzień "
     "sty lut mar kwi maj cze lip sie wrz paź lis gru",
     "poniedziałek wtorek środa czwartek piątek sobota niedziela"},
    // Portuguese
    {"janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro "
     "jan fev mar abr mai jun jul ago set out nov dez",
     "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"},
    // Romanian
    {"ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie "
     "decembrie "
     "ian feb mar apr mai iun iul aug sept oct nov dec",
     "luni marți miercuri joi vineri sâmbătă duminică"},
    // Slovak
    {"januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra "
     "január február marec apríl máj jún júl august september október november december",
     "pondelok utorok streda štvrtok piatok sobota nedeľa"},
    // Slovene
    {"januar februar marec april maj junij julij avgust september oktober november december",
     "ponedeljek torek sreda četrtek petek sobota nedelja"},
    // Albanian
    {"janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor", ""},
    // Serbian
    {"јануар фебруар март април мај јун јул август септембар октобар новембар децембар "
     "јан феб мар апр мај јун јул авг сеп окт нов дец",
     "понедељак уторак среда четвртак петак субота недеља"},
    // Swedish
    {"januari februari mars april maj juni juli augusti september oktober november december",
     "måndag tisdag onsdag torsdag fredag lördag söndag"},
    // Thai
    {"มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม "
     "ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค",
     "วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์"},
    // Turkish
    {"ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık "
     "oca şub mar nis may haz tem ağu eyl eki kas ara",
     "pazartesi salı çarşamba perşembe cuma cumartesi pazar"},
    // Ukrainian
    {"січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня "
     "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад "
     "грудень "
     "січ лют бер квіт трав черв лип серп вер жовт лист груд",
     "понеділок вівторок середа четвер пʼятниця субота неділя"},
    // Belarusian
    {"студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада "
     "снежня "
     "студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад "
     "снежань",
     "панядзелак аўторак серада чацвер пятніца субота нядзеля"},
    // Macedonian
    {"јануари февруари март април мај јуни јули август септември октомври ноември декември",
     "понеделник вторник среда четврток петок сабота недела"},
    // Urdu
    {"", "پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار"},
    // Bengali
    {"জানুয়ারী ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
     "সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার"},
    // Afrikaans
    {"januarie februarie maart april mei junie julie augustus september oktober november desember "
     "jan feb mrt apr mei jun jul aug sep okt nov des",
     "maandag dinsdag woensdag donderdag vrydag saterdag sondag"},
};

}  // namespace

std::span<const CalendarNames> calendar_names()
{
    return names;
}

}  // namespace onrecord
