#pragma once

#include <random>
#include <string>

#include "text/utf8.h"

namespace onrecord {

/// A string of 0 to `longest` code points that repeats for a given generator: drawn from one or two
/// ranges at a time, so that letters meet the marks and joiners of their own script, with what
/// joins and separates words between them.
inline std::string pseudo_text(std::mt19937& random, std::size_t longest)
{
    struct Range {
        char32_t first;
        char32_t last;
    };
    static constexpr Range ranges[] = {
        {0x20, 0x7E},       {0x61, 0x7A},     {0x30, 0x39},       {0x41, 0x5A},
        {0xA0, 0x17F},      {0x180, 0x2FF},   {0x300, 0x36F},     {0x370, 0x3FF},
        {0x400, 0x52F},     {0x530, 0x58F},   {0x590, 0x5FF},     {0x600, 0x6FF},
        {0x900, 0x97F},     {0x980, 0x9FF},   {0xB80, 0xBFF},     {0xE00, 0xEFF},
        {0xF00, 0xFFF},     {0x1000, 0x109F}, {0x10A0, 0x11FF},   {0x1780, 0x17FF},
        {0x1AB0, 0x1AFF},   {0x1E00, 0x1FFF}, {0x2000, 0x206F},   {0x2070, 0x218F},
        {0x2460, 0x24FF},   {0x3000, 0x30FF}, {0x3130, 0x318F},   {0x4E00, 0x4E40},
        {0xA640, 0xA69F},   {0xAC00, 0xAC80}, {0xF900, 0xF930},   {0xFB00, 0xFDFF},
        {0xFE00, 0xFE0F},   {0xFE70, 0xFFEF}, {0x1D400, 0x1D7FF}, {0x1F300, 0x1F320},
        {0xE0100, 0xE0110}, {0x0, 0x10FFFF},
    };
    static constexpr std::u32string_view joiners =
        U" '.,-\u2019\u00AD\u200D\n!?\u3002\"\u0301\u0308\u00A0\uFEFF";
    const auto below = [&](std::size_t n) { return random() % n; };
    const Range own[] = {ranges[below(std::size(ranges))], ranges[below(std::size(ranges))]};
    std::string text;
    for (std::size_t n = below(longest + 1); n > 0; --n) {
        const Range range = own[below(2)];
        char32_t c = below(4) == 0
                         ? joiners[below(joiners.size())]
                         : range.first + static_cast<char32_t>(below(range.last - range.first + 1));
        if (c >= 0xD800 && c < 0xE000)
            c = U'x';
        append_utf8(text, c);
    }
    return text;
}

}  // namespace onrecord
