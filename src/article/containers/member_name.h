#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace onrecord {

/// The name of a member as shown and as part of its id: no leading or doubled '/', no "." or ".."
/// steps, control characters and bytes that are no UTF-8 as "\x1B", at most 1,000 bytes.
/// `number` names a member that has no name.
[[nodiscard]] std::string member_name(std::string_view raw, std::size_t number);

/// True for what folders leave out without a word: a step that begins with '.', and "__MACOSX",
/// which holds a Mac's notes on the other members.
[[nodiscard]] bool is_hidden_member(std::string_view name);

/// The path of a member: "news.zip!2022/a.txt".
[[nodiscard]] std::string member_path(std::string_view archive, std::string_view member);

}  // namespace onrecord
