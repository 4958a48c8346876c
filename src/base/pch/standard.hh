// The standard headers that most files include, compiled once a library when `b_pch` is on, which
// scripts/test does to be quick. Files include what they use all the same: by default it is off.

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>
