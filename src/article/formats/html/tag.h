#pragma once

#include <cstdint>
#include <string_view>

namespace onrecord::html {

/// The elements whose names the parser or the reader of pages must know; `other` is any other.
enum class Tag : std::uint8_t {
    other,
    text,  ///< no element: a run of text
    a,
    abbr,
    address,
    applet,
    area,
    article,
    aside,
    audio,
    b,
    base,
    big,
    blockquote,
    body,
    br,
    button,
    canvas,
    caption,
    center,
    cite,
    code,
    col,
    colgroup,
    dd,
    del,
    details,
    dialog,
    dir,
    div,
    dl,
    dt,
    em,
    embed,
    fieldset,
    figcaption,
    figure,
    font,
    footer,
    form,
    frame,
    frameset,
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    head,
    header,
    hgroup,
    hr,
    html,
    i,
    iframe,
    image,
    img,
    input,
    ins,
    label,
    li,
    link,
    main,
    map,
    marquee,
    math,
    menu,
    meta,
    nav,
    nobr,
    noembed,
    noframes,
    noscript,
    object,
    ol,
    optgroup,
    option,
    p,
    param,
    picture,
    plaintext,
    pre,
    q,
    s,
    script,
    section,
    select,
    small,
    source,
    span,
    strike,
    strong,
    style,
    sub,
    summary,
    sup,
    svg,
    table,
    tbody,
    td,
    template_,
    textarea,
    tfoot,
    th,
    thead,
    time,
    title,
    tr,
    track,
    tt,
    u,
    ul,
    video,
    wbr,
    xmp,
};

/// How the tokenizer reads what follows a start tag.
enum class Content : std::uint8_t {
    markup,
    empty,      ///< nothing follows: <br>
    raw,        ///< text up to the end tag, without character references: <style>
    script,     ///< raw, but for scripts inside comments inside scripts
    escapable,  ///< text up to the end tag, with character references: <title>
};

/// The element of this name, which must be in lower case.
[[nodiscard]] Tag find_tag(std::string_view name);

[[nodiscard]] Content content_of(Tag tag) noexcept;

/// "Special" in the sense of the HTML standard, 13.2.4.2: elements that an unknown end tag does
/// not close.
[[nodiscard]] bool is_special(Tag tag) noexcept;
/// The formatting elements of the standard: <b>, <a>, ...
[[nodiscard]] bool is_formatting(Tag tag) noexcept;
/// A start tag of these ends an open paragraph.
[[nodiscard]] bool ends_paragraph(Tag tag) noexcept;
/// May stand in <head>.
[[nodiscard]] bool is_head_content(Tag tag) noexcept;
/// Begins and ends a line on the page.
[[nodiscard]] bool is_block(Tag tag) noexcept;
[[nodiscard]] bool is_heading(Tag tag) noexcept;

}  // namespace onrecord::html
