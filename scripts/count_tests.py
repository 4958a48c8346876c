#!/usr/bin/env python3
"""Counts the single test cases of a meson test run.

Reads meson-logs/testlog.json and prints `PASSED FAILED SKIPPED`. A doctest program counts its cases, a
program whose last line is `N passed, N failed` counts those; any other test counts as one. A test
that fails without naming a failed case counts as one failed.
"""

import json
import re
import sys

DOCTEST = re.compile(r"^\[doctest\] test cases: +\d+ \| +(\d+) passed \| +(\d+) failed", re.M)
CLOSING = re.compile(r"^(\d+) passed, (\d+) failed$", re.M)


def count(entry):
    """(passed, failed, skipped) of one meson test."""
    if entry["result"] == "SKIP":
        return 0, 0, 1
    good = entry["result"] in ("OK", "EXPECTEDFAIL")
    counts = DOCTEST.findall(entry.get("stdout") or "") or CLOSING.findall(entry.get("stdout") or "")
    if not counts:
        return (1, 0, 0) if good else (0, 1, 0)
    passed, failed = map(int, counts[-1])
    if not good and failed == 0:
        failed = 1
    return passed, failed, 0


def main(path):
    with open(path, encoding="utf-8") as lines:
        totals = [count(json.loads(line)) for line in lines]
    print(*(sum(column) for column in zip(*totals)) if totals else (0, 1, 0))


if __name__ == "__main__":
    main(sys.argv[1])
