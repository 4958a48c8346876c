#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace onrecord {

/// What stands at one place of a string of bytes that may be damaged: a well-formed UTF-8 sequence,
/// or the longest part that could have begun one (Unicode 15, section 3.9, "maximal subpart").
struct Utf8Sequence {
    std::uint8_t length = 1;  ///< bytes, at least 1
    bool well_formed = false;
    bool cut_short = false;  ///< ill-formed only because the bytes end here
};

namespace utf8_detail {

/// The second byte's lowest and highest value after a lead byte (Unicode 15, table 3-7); lead bytes
/// of no sequence have length 0.
struct Lead {
    std::uint8_t length;
    std::uint8_t low;
    std::uint8_t high;
};

constexpr Lead lead_of(unsigned char byte)
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return {2, 0x80, 0xBF};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {3, static_cast<std::uint8_t>(byte == 0xE0 ? 0xA0 : 0x80),
                static_cast<std::uint8_t>(byte == 0xED ? 0x9F : 0xBF)};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {4, static_cast<std::uint8_t>(byte == 0xF0 ? 0x90 : 0x80),
                static_cast<std::uint8_t>(byte == 0xF4 ? 0x8F : 0xBF)};
    return {0, 0, 0};
}

}  // namespace utf8_detail

/// The sequence at byte `at`, which must lie inside `bytes`.
constexpr Utf8Sequence read_utf8_sequence(std::string_view bytes, std::size_t at)
{
    const auto first = static_cast<unsigned char>(bytes[at]);
    if (first < 0x80)
        return {1, true, false};
    const utf8_detail::Lead lead = utf8_detail::lead_of(first);
    std::uint8_t seen = 1;
    std::uint8_t low = lead.low;
    std::uint8_t high = lead.high;
    while (seen < lead.length && at + seen < bytes.size()) {
        const auto byte = static_cast<unsigned char>(bytes[at + seen]);
        if (byte < low || byte > high)
            return {seen, false, false};
        ++seen;
        low = 0x80;
        high = 0xBF;
    }
    return {seen, seen == lead.length, lead.length != 0 && seen < lead.length};
}

}  // namespace onrecord
