#include "extract/quotes/zone.h"

#include <algorithm>

namespace onrecord {

namespace {

constexpr std::uint32_t longest_count = 200;  // tokens

}  // namespace

std::uint32_t ZoneReader::words_in(Zone zone) const
{
    std::uint32_t words = 0;
    const std::uint32_t limit = std::min(zone.end, zone.begin + longest_count);
    for (std::uint32_t i = zone.begin; i < limit && words <= least_clause; ++i) {
        words += counts_as_word(i) ? 1 : 0;
    }
    return words;
}

bool ZoneReader::has_quoted(Zone zone) const
{
    for (std::uint32_t i = zone.begin; i < zone.end; ++i) {
        if (scene_.quoted(i)) {
            return true;
        }
    }
    return false;
}

std::uint32_t ZoneReader::end_of_clause(Zone zone) const
{
    std::uint32_t i = zone.begin;
    while (i < zone.end && token(i).kind != TokenKind::comma) {
        ++i;
    }
    return i;
}

std::uint32_t ZoneReader::end_of_report(Zone zone) const
{
    std::uint32_t words = 0;
    std::uint32_t dash = zone.end;
    std::uint32_t dashes = 0;
    std::uint32_t turn = zone.end;
    for (std::uint32_t i = zone.begin; i < zone.end; ++i) {
        if (scene_.quoted(i)) {
            words += least_clause;
            turn = dash = zone.end;
            dashes = 0;
            continue;
        }
        words += counts_as_word(i) ? 1 : 0;
        if (token(i).kind == TokenKind::dash) {
            dash = dashes++ == 0 && words >= least_clause ? i : dash;
        } else if (turn == zone.end && words >= least_clause && turns(i, zone.end)) {
            turn = i;
        }
    }
    return std::min(turn, dashes == 1 ? dash : zone.end);
}

bool ZoneReader::turns(std::uint32_t comma, std::uint32_t end) const
{
    return token(comma).kind == TokenKind::comma && comma + 1 < end &&
           token(comma + 1).is(turning_word);
}

Zone ZoneReader::trimmed(Zone zone) const
{
    const auto drops = [this](std::uint32_t i) {
        const TokenKind kind = token(i).kind;
        return !scene_.quoted(i) && kind != TokenKind::word && kind != TokenKind::number &&
               kind != TokenKind::open_bracket && kind != TokenKind::close_bracket &&
               kind != TokenKind::possessive;
    };
    while (!zone.empty() && drops(zone.begin)) {
        ++zone.begin;
    }
    const bool joined = zone.end > zone.begin + 2 && token(zone.end - 1).is(conjunction) &&
                        token(zone.end - 2).kind == TokenKind::comma;
    zone.end -= joined ? 1 : 0;
    while (!zone.empty() && drops(zone.end - 1)) {
        --zone.end;
    }
    return zone;
}

}  // namespace onrecord
