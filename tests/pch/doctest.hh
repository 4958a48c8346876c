// What every unit test includes; see src/base/pch/standard.hh.

#include <doctest/doctest.h>

#include <sstream>

#include "../../src/base/pch/standard.hh"
