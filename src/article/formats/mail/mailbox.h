#pragma once

#include <string>
#include <string_view>

namespace onrecord::mail {

/// A sender: `"Calderwick Courier" <news@courier.example>` (RFC 5322, 3.4).
struct Mailbox {
    std::string name;     ///< decoded; empty when there is none
    std::string address;  ///< empty when there is none
};

/// The first mailbox of a field, as far as it can be understood. Cost: linear.
[[nodiscard]] Mailbox read_mailbox(std::string_view field);

/// The site that an address belongs to: "news@mail.courier.example" -> "mail.courier.example".
[[nodiscard]] std::string_view domain_of(std::string_view address);

}  // namespace onrecord::mail
