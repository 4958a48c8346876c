#pragma once

#include <string_view>

#include "extract/metadata/stated.h"

namespace onrecord {

/// Reads an agency's dateline at the beginning of a story: `WASHINGTON (AP) —`, `LIMA, Sept 14,
/// 2022 (Reuters) -`, `SEMARANG, Harian Pesisir -`. States the agency as source, and the date when
/// day, month and year stand in it. Empty brackets state nothing.
void read_dateline(std::string_view body, Stated& stated);

}  // namespace onrecord
