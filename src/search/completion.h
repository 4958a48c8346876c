#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "index/reader.h"

namespace onrecord {

/// What a half-typed last part of a query may become, best first, each in the form in which it can
/// stand there: `speaker:ya` -> `speaker:"Niva Yau"`; `tit` -> `title:`; `prov` -> words of the
/// index by the number of articles that have them; `lang:` -> languages.
///
/// Cost: of the words that begin so; of all names of a field.
[[nodiscard]] std::vector<std::string> complete(const IndexReader& reader, std::string_view typed,
                                                std::size_t most);

}  // namespace onrecord
