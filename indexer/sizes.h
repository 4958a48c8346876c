#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace onrecord::indexer {

/// Reads a size: a whole number of bytes, or of K, M or G (1024 each step): "64M".
/// @throws Error (usage) naming `option` when it is none or lies outside of `least` to `most`.
[[nodiscard]] std::uint64_t parse_size(std::string_view text, std::string_view option,
                                       std::uint64_t least, std::uint64_t most);

inline constexpr std::uint64_t kibibyte = std::uint64_t{1} << 10;
inline constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20;
inline constexpr std::uint64_t gibibyte = std::uint64_t{1} << 30;

/// A size for people, in powers of 1000: "118 MB".
[[nodiscard]] std::string show_size(std::uint64_t bytes);

/// A number with commas between thousands: "20,000".
[[nodiscard]] std::string show_number(std::uint64_t number);

/// "1 article", "2 articles".
[[nodiscard]] std::string counted(std::uint64_t number, const std::string& noun);

/// A time for people: "31 s", "2 min 05 s", "1 h 02 min".
[[nodiscard]] std::string show_duration(std::uint64_t seconds);

/// Text of foreign origin made fit for a terminal line: control characters as "\x1B".
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace onrecord::indexer
