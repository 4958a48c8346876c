#include "look_alikes.h"

#include <array>
#include <map>
#include <string_view>
#include <utility>

namespace onrecord {

namespace {

/// Same numbers on every machine.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed * 2'654'435'761U + 97) {}

    unsigned below(unsigned end)
    {
        state_ = state_ * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        return static_cast<unsigned>((state_ >> 33) % end);
    }

private:
    std::uint64_t state_;
};

/// What may stand in the place of a slot; `#` figures are thrown.
const std::map<std::string, std::vector<std::string>, std::less<>>& slots()
{
    static const std::map<std::string, std::vector<std::string>, std::less<>> table{
        {"company",
         {"Halvorsen Marine", "Brightwater Foods", "Orlim Steel", "Castellan Paper",
          "Tevery Motors", "Quill Pharma", "Ostrava Lamps", "Dunmore Cement", "Pellucid Glass",
          "Norrhamn Timber", "Vesterby Rail", "Amberline Air", "Kestrel Textiles",
          "Sandoval Copper"}},
        {"bank",
         {"Bank of Carrow", "Lindqvist Sons", "Ferrand Cie", "Pacific Mercantile of Aranui",
          "Kestner Bank", "Union Trust of Merrow", "Banco de Tormes", "Oakhill Securities"}},
        {"town",
         {"Merrow", "Carrow", "Lindhaven", "Aranui", "Tormes", "Oakhill", "Brede", "Skarvik",
          "Eastmere", "Wexcombe", "Dunmore", "Pellworth", "Harrowgate", "Little Stint"}},
        {"region",
         {"northern fells", "eastern marches", "coastal plain", "upper valleys", "southern islands",
          "lake country", "western moors", "central basin"}},
        {"person",
         {"Edwin Tarrant", "Maud Ellery", "Solveig Brandt", "Iain Corrie", "Beatriz Olmedo",
          "Tobias Kell", "Nadia Ferhat", "Gwen Parry", "Anselm Roth", "Leocadia Vance",
          "Hugh Penhale", "Ruta Silins", "Marek Dolny", "Clara Whitlow"}},
        {"player",
         {"Ovesen", "Marchetti", "Tuilagi", "Brandt", "Castro", "Wiremu", "Kowal", "Adeyemi",
          "Lindgren", "Petrov", "Nakano", "Doyle", "Ferreira", "Haas"}},
        {"club",
         {"Merrow Rovers", "Carrow Athletic", "Lindhaven", "Skarvik Town", "Brede Wanderers",
          "Tormes United", "Oakhill Vale", "Eastmere City", "Wexcombe Albion", "Aranui Harbour"}},
        {"sky",
         {"cloudy", "bright", "mostly dry", "overcast", "unsettled", "clear", "hazy", "showery"}},
        {"wind", {"light", "fresh", "moderate", "strong", "gusty", "variable"}},
        {"quarter", {"first", "second", "third", "fourth"}},
        {"move", {"rose", "fell", "climbed", "slipped", "gained", "lost", "edged up", "eased"}},
        {"sector",
         {"banks", "retailers", "miners", "shipping lines", "utilities", "builders", "oil stocks",
          "carmakers", "insurers"}},
        {"trade",
         {"teacher", "farmer", "ferry captain", "nurse", "printer", "baker", "surveyor",
          "postmistress", "mason", "tailor"}},
        {"church",
         {"St Brannoc's", "Holy Cross", "St Oda's", "the Methodist chapel", "All Saints",
          "St Wilfrid's"}},
        {"crop", {"wheat", "barley", "oats", "maize", "rye", "rapeseed", "beans"}},
        {"offence",
         {"burglary", "drink-driving", "handling stolen goods", "criminal damage", "affray",
          "theft from a shop"}},
        {"street",
         {"Mill Lane", "Harbour Street", "Castle Row", "Station Road", "Quarry Hill", "Abbey Walk",
          "Weavers Close"}},
        {"weekday", {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"}},
        {"few", {"2", "3", "4", "5", "6", "7"}},
        {"teen", {"11", "12", "13", "14", "15"}},
        {"cause",
         {"as dealers waited for the central bank", "after weak figures from abroad",
          "on hopes of a trade deal", "with little news to move it", "as the crown weakened",
          "in thin holiday dealings"}},
        {"outlook",
         {"kept its forecast for the year", "raised its forecast for the year",
          "warned of a harder second half", "gave no forecast"}},
    };
    return table;
}

struct Form {
    std::string_view name;
    std::string_view title;
    std::string_view body;
    int days;  ///< between one text and the next
};

constexpr std::array forms{
    Form{"results of companies", "{company} {quarter}-quarter profit {move}",
         "{company} said on {weekday} that its {quarter}-quarter net profit {move} to ##.# million "
         "crowns from ##.# million a year earlier, on sales of ### million crowns.\n"
         "Earnings per share were #.## crowns, compared with #.## crowns in the same quarter of "
         "last "
         "year. Analysts had expected #.## crowns on average.\n"
         "The company, based in {town}, {outlook}. Its chief executive, {person}, said the results "
         "showed that the measures taken to lower costs were bearing fruit.\n"
         "Shares in {company} closed at ##.## crowns on the {town} exchange.\n",
         0},
    Form{
        "market reports", "Shares {move} in Calderwick {cause}",
        "Shares in Calderwick {move} on {weekday} {cause}, with {sector} leading the way.\n"
        "The All-Share index closed #.# percent at #,### points, while the broader market index "
        "ended at ###.## points. Turnover was ### million crowns, against ### million on the day "
        "before.\n"
        "Among the most active stocks, {company} {move} #.# percent to ##.## crowns and {company} "
        "{move} #.# percent to ##.## crowns.\n"
        "Dealers said that {sector} were in demand late in the session. Gainers outnumbered losers "
        "by ### to ###, with ## shares unchanged.\n",
        1},
    Form{"weather", "Weather for the {region}",
         "The weather service expects {sky} conditions over the {region} today, with {wind} winds "
         "from the west and a chance of rain towards the evening.\n"
         "Temperatures will reach ## degrees in {town} and ## degrees in {town}, falling to # "
         "degrees overnight with ground frost in sheltered places.\n"
         "Tomorrow is likely to be {sky}, with highs between ## and ## degrees. Visibility will be "
         "good except in showers. Sea state: slight to moderate. Sunrise is at #.## and sunset at "
         "##.##.\n",
         0},
    Form{
        "matches", "{club} # {club} #",
        "{club} beat {club} #-# at home on {weekday} night to move up to place ## of the league.\n"
        "{player} opened the score after ## minutes with a header from a corner, and {player} made "
        "it two from the penalty spot in the ##th minute.\n"
        "The visitors pulled one back through {player} shortly before half time, but {player} "
        "settled the match with a low shot from the edge of the area after ## minutes.\n"
        "The attendance was #,###. {club} travel to {club} next week.\n",
        0},
    Form{"obituaries", "{person}",
         "{person}, a retired {trade} of {street}, {town}, has died at the age of ##.\n"
         "Born in {town}, the {trade} moved to {town} in 19## and was well known in the district "
         "for many years of service to the community.\n"
         "{person} leaves # children and # grandchildren. The funeral service will be held at "
         "{church} on {weekday} at #.## pm, followed by burial in the churchyard. Family flowers "
         "only; donations may be sent to the lifeboat fund.\n",
         0},
    Form{"bonds", "{company} issues ### million crown bond",
         "{company} is issuing a ### million crown bond due 20## with a coupon of #.## percent and "
         "priced at ###.##, lead manager {bank} said.\n"
         "The issue is available in denominations of #,### crowns and will be listed in {town}. "
         "Payment date is the ## of next month.\n"
         "The selling concession is #.## percent, while management and underwriting combined pay "
         "#.## percent. The co-lead manager is {bank}.\n",
         0},
    Form{
        "police", "Man held over {offence} in {town}",
        "A ##-year-old man was arrested in {street}, {town}, on {weekday} evening on suspicion of "
        "{offence}, the police said.\n"
        "Officers were called at ##.## after a neighbour had reported a disturbance. The man, from "
        "{town}, was taken to the police station in {town}, where he remained in custody.\n"
        "Anyone who saw what happened is asked to call ### ### and to quote reference ####.\n",
        0},
    Form{"grain prices", "{crop} prices at {town} market",
         "The following prices were quoted for {crop} at {town} market on {weekday}, in crowns a "
         "tonne, with the changes from last week in brackets.\n"
         "First grade: ###.## (up #.##). Second grade: ###.## (down #.##). Feed: ###.##. Organic: "
         "###.##. For delivery in spring: ###.##.\n"
         "Arrivals were #,### tonnes, of which ### tonnes remained unsold. The next market is on "
         "{weekday}.\n",
         0},
    Form{"weekly figures", "Home loan applications {move} last week",
         "Applications for home loans {move} #.# percent last week, an industry group said on "
         "{weekday}.\n"
         "The Association of Velmark Lenders said its index of applications, which covers both new "
         "purchases and refinancing and is adjusted for the season, stood at ###.# in the week "
         "after ###.# in the one before.\n"
         "The share of refinancing was ##.# percent of all applications. The average rate on a "
         "twenty-year loan was #.## percent. The survey covers three quarters of all retail "
         "applications.\n",
         7},
    Form{
        "sea forecasts", "Shipping forecast for Skarvik Bight",
        "The following forecast was issued by the weather service for Skarvik Bight and the waters "
        "off Brede for the next twenty-four hours.\n"
        "Wind {wind}, force {few} to {few}, becoming {wind} and force {few} later. Sea {sky} with "
        "waves of {few}.# metres, {few} metres near the bar. Visibility {few} miles, less in "
        "rain.\n"
        "Water at the pier ## degrees, air {teen} degrees. High water at {few}.## and at "
        "{teen}.##. "
        "Small boats are advised to stay in harbour when waves are above 2 metres.\n",
        1},
    Form{"exchange rates", "The crown against other currencies",
         "The central bank of Velmark fixed the crown at {teen}.## to the dollar on {weekday}, "
         "compared with {teen}.## on the day before.\n"
         "Against the lirio the crown was fixed at {few}.##, against the franc at {few}.##, and "
         "against the pound at {teen}.##. The next fixing is at 11 tomorrow. The rates are those "
         "at which banks settle with the central bank and may differ at the counter.\n",
         1},
    Form{
        "polls", "{town}: how the votes fell",
        "With all polling stations counted, {person} has won the seat of {town} with #,### votes, "
        "the returning officer announced shortly after midnight.\n"
        "{person} came second with #,### votes and {person} third with ### votes. Turnout was ##.# "
        "percent, compared with ##.# percent at the last election.\n"
        "There were ## spoiled papers. The majority is ### votes. A recount was not asked for.\n",
        0},
};

std::string fill(std::string_view form, Dice& dice,
                 std::map<std::string, std::string, std::less<>>& known)
{
    std::string out;
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (form[i] == '#') {
            const bool first = i == 0 || form[i - 1] != '#';
            out += static_cast<char>('0' + (first ? 1 + dice.below(9) : dice.below(10)));
        } else if (form[i] == '{') {
            const std::size_t end = form.find('}', i);
            const std::string name(form.substr(i + 1, end - i - 1));
            const auto& choices = slots().at(name);
            std::string chosen = choices[dice.below(static_cast<unsigned>(choices.size()))];
            // Company and person of an article are one throughout.
            if (name == "company" || name == "person")
                chosen = known.try_emplace(name, chosen).first->second;
            out += chosen;
            i = end;
        } else {
            out += form[i];
        }
    }
    return out;
}

Text shortened(Text text, std::size_t paragraphs)
{
    std::size_t end = 0;
    for (std::size_t i = 0; i < paragraphs && end != std::string::npos; ++i)
        end = text.body.find('\n', end == 0 ? 0 : end + 1);
    text.body.resize(end == std::string::npos ? text.body.size() : end + 1);
    return text;
}

std::string replaced(std::string text,
                     std::initializer_list<std::pair<std::string_view, std::string_view>> changes)
{
    for (const auto& [from, to] : changes)
        for (std::size_t at = text.find(from); at != std::string::npos;
             at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
    return text;
}

}  // namespace

std::vector<LookAlikes> make_look_alikes()
{
    constexpr unsigned texts_of_form = 12;
    constexpr std::chrono::sys_days first = std::chrono::year{2023} / 5 / 2;
    std::vector<LookAlikes> all;
    unsigned seed = 0;
    for (const Form& form : forms) {
        LookAlikes& set = all.emplace_back();
        set.form = form.name;
        for (unsigned i = 0; i < texts_of_form; ++i) {
            Dice dice(++seed);
            std::map<std::string, std::string, std::less<>> known;
            Text& text = set.texts.emplace_back();
            text.title = fill(form.title, dice, known);
            text.body = fill(form.body, dice, known);
            text.date = to_date(first + std::chrono::days(static_cast<int>(i) * form.days));
        }
    }
    return all;
}

std::vector<Reprint> make_reprints(const Text& text)
{
    std::vector<Reprint> reprints;
    reprints.push_back({"copied", text});
    reprints.push_back({"cut", shortened(text, 2)});
    Text undated = text;
    undated.date = {};
    undated.title = "What the papers say";
    reprints.push_back({"undated, under another title", undated});
    Text framed = text;
    framed.body = "Read our newsletter every morning.\n" + framed.body +
                  "Copyright. All rights reserved. Follow us for more.\n";
    reprints.push_back({"with remains of a page", framed});
    Text reworded = text;
    reworded.body = replaced(text.body, {{" said ", " stated "},
                                         {" would ", " was going to "},
                                         {" but ", " yet "},
                                         {" began ", " started "},
                                         {" because ", " since "},
                                         {" large ", " big "},
                                         {" people ", " persons "}});
    reprints.push_back({"reworded", reworded});
    return reprints;
}

std::vector<Text> make_reports()
{
    const Date day = parse_iso_date("2023-05-02");
    return {
        {"Ferry runs aground off Skarvik in fog",
         "A ferry with 212 people on board ran aground on a sandbank off Skarvik early on Tuesday "
         "in thick fog. Nobody was hurt, the coastguard said.\n"
         "The Norna was on her way from Lindhaven when she left the channel at about 5.40 in the "
         "morning. Passengers said they were thrown against tables but stayed calm because the "
         "crew "
         "told them at once what had happened.\n"
         "Captain Ragna Thorsby said she had reduced speed twice before the ship touched ground. A "
         "large tug from Brede was waiting for the tide, which would lift the ship at noon.\n"
         "The harbour office began an inquiry into a light on the northern mole that several crews "
         "had reported dark since Sunday.\n",
         day},
        {"Museum finds lost map of Tormes in a hat box",
         "The museum of Tormes has found a map of the town from 1641 that was thought to have been "
         "burnt, in a hat box given by a family in Oakhill.\n"
         "Inés Calleja, who keeps the collection of prints, said the box had stood unopened for "
         "nineteen years because nobody expected anything in it but hats. The sheet shows 38 "
         "houses "
         "and a bridge that no other source mentions.\n"
         "Historians would now have to rethink where the first market stood, she said. A large "
         "copy will hang in the town hall from June, but the map itself has to rest in the dark.\n",
         day},
        {"Council of Wexcombe votes to keep its night buses",
         "The council of Wexcombe voted by 14 to 9 on Tuesday night to keep three night buses that "
         "the treasurer had wanted to end in July.\n"
         "More than 4,000 people had signed a petition. Dilys Mabe, a nurse at the infirmary, told "
         "the council that without line 7 she would have to walk home for fifty minutes because no "
         "taxi takes the hill road in winter.\n"
         "The treasurer, Aldous Finn, said that the money would have to be found elsewhere and "
         "began to read a list of libraries, but the chair stopped him.\n",
         day},
    };
}

}  // namespace onrecord
