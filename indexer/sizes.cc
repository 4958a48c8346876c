#include "sizes.h"

#include <array>
#include <charconv>
#include <cstdio>

#include "base/error.h"

namespace onrecord::indexer {

namespace {

unsigned shift_of(std::string_view unit)
{
    if (unit.empty())
        return 0;
    if (unit.size() == 1)
        switch (unit[0]) {
            case 'k':
            case 'K':
                return 10;
            case 'm':
            case 'M':
                return 20;
            case 'g':
            case 'G':
                return 30;
            default:
                break;
        }
    return 64;
}

/// As it is typed: "64M".
std::string typed_size(std::uint64_t bytes)
{
    if (bytes % gibibyte == 0)
        return std::to_string(bytes / gibibyte) + "G";
    if (bytes % mebibyte == 0)
        return std::to_string(bytes / mebibyte) + "M";
    return std::to_string(bytes / kibibyte) + "K";
}

}  // namespace

std::uint64_t parse_size(std::string_view text, std::string_view option, std::uint64_t least,
                         std::uint64_t most)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const unsigned shift = shift_of(text.substr(static_cast<std::size_t>(end - text.data())));
    if (error != std::errc() || shift == 64)
        throw Error(ErrorKind::usage,
                    std::string(option) + ": '" + std::string(text) + "' is no size",
                    "write a number of bytes, or one like 500K, 64M, 1G");
    if (number > most || number << shift < least || number << shift > most)
        throw Error(ErrorKind::usage, std::string(option) + " must lie between " +
                                          typed_size(least) + " and " + typed_size(most));
    return number << shift;
}

std::string show_size(std::uint64_t bytes)
{
    static constexpr std::array<const char*, 5> units{"bytes", "kB", "MB", "GB", "TB"};
    auto amount = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (amount >= 999.5 && unit + 1 < units.size()) {
        amount /= 1000;
        ++unit;
    }
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), unit > 0 && amount < 9.95 ? "%.1f %s" : "%.0f %s",
                  amount, units[unit]);
    return text.data();
}

std::string show_number(std::uint64_t number)
{
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, ",");
    return digits;
}

std::string counted(std::uint64_t number, const std::string& noun)
{
    return show_number(number) + " " + noun + (number == 1 ? "" : "s");
}

std::string show_duration(std::uint64_t seconds)
{
    std::array<char, 64> text{};
    const auto write = [&](const char* form, std::uint64_t a, std::uint64_t b) {
        std::snprintf(text.data(), text.size(), form, static_cast<unsigned long>(a),
                      static_cast<unsigned long>(b));
    };
    if (seconds < 60)
        return std::to_string(seconds) + " s";
    if (seconds < 3600)
        write("%lu min %02lu s", seconds / 60, seconds % 60);
    else
        write("%lu h %02lu min", seconds / 3600, seconds / 60 % 60);
    return text.data();
}

std::string printable(std::string_view text)
{
    std::string shown;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte != 0x7F) {
            shown += c;
            continue;
        }
        std::array<char, 8> escape{};
        std::snprintf(escape.data(), escape.size(), "\\x%02X", unsigned{byte});
        shown += escape.data();
    }
    return shown;
}

}  // namespace onrecord::indexer
