#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "extract/extract.h"

namespace onrecord {

inline constexpr std::string_view english =
    "The ferry between Calder Bay and Gannet Spit has stopped for good after ninety years, the "
    "harbour board said on Tuesday.\n\n"
    "“Nobody asked the people on the island,” said Jo Marrick, a teacher at Port Sallow. The boat "
    "was bought on 4 May 1990 for $15,000.";
inline constexpr std::string_view german =
    "Die Fähre zwischen Kalderbucht und Möwensand fährt nach neunzig Jahren nicht mehr, wie die "
    "Hafenbehörde am Dienstag mitteilte.\n\n"
    "„Niemand hat uns gefragt“, sagte die Lehrerin Jo Marrick. Das Schiff war am 4. Mai 1990 "
    "gekauft worden.";
inline constexpr std::string_view french =
    "Le bac entre Calder et la pointe aux Fous a cessé de circuler après quatre-vingt-dix ans, a "
    "annoncé mardi le conseil du port.\n\n"
    "« Personne ne nous a demandé notre avis », a déclaré Jo Marrick. Le bateau avait été acheté "
    "le 4 mai 1990.";
inline constexpr std::string_view spanish =
    "El transbordador entre Calder y la punta de los Alcatraces dejó de operar tras noventa años, "
    "informó el martes la junta del puerto.\n\n"
    "«Nadie nos preguntó», dijo la maestra Jo Marrick. El barco fue comprado el 4 de mayo de 1990.";
inline constexpr std::string_view russian =
    "Паром между Кальдером и Чаячьей косой остановлен после девяноста лет работы, сообщили во "
    "вторник в управлении порта.\n\n"
    "«Никто нас не спросил», — сказала учительница Анна Маррик. Судно было куплено 4 мая 1990 "
    "года.";
inline constexpr std::string_view chinese =
    "连接卡尔德湾与鸥岛的渡轮在运行九十年后停航，港务局周二表示。\n\n"
    "该渡轮于1990年5月4日购入，可载客一百二十人。";

/// A text as it is found in files, and what it states of itself.
struct Layout {
    const char* name;
    std::string_view text;  ///< `{B}` stands for the story
    std::string_view story;
    std::string_view title;  ///< empty: not stated
    std::string_view date;
    std::string_view source;
};

inline void check_layout(const Layout& layout)
{
    CAPTURE(layout.name);
    Article article;
    article.origin.relative_path = "a.txt";
    article.text = layout.text;
    const std::size_t place = article.text.find("{B}");
    if (place != std::string::npos)
        article.text.replace(place, 3, layout.story);
    const Facts facts = extract_facts(article);
    CHECK(facts.title == layout.title);
    CHECK(to_string(facts.date) == layout.date);
    CHECK(facts.date_from.empty() == layout.date.empty());
    CHECK(facts.source == layout.source);
    CHECK(facts.text.find(layout.story) != std::string::npos);
}

}  // namespace onrecord
