#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace onrecord::mail {

/// The parts of a multipart body (RFC 2046, 5.1), each with its header, without what stands before
/// the first and behind the last; at most `most` and one. A last part that is not closed goes to
/// the end. Empty where the boundary is, or does not occur. Cost: linear.
[[nodiscard]] std::vector<std::string_view> split_multipart(std::string_view body,
                                                            std::string_view boundary,
                                                            std::size_t most);

}  // namespace onrecord::mail
