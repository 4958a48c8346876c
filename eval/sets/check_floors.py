#!/usr/bin/env python3
"""Measures one of the sets and holds it against the floors below which it must not fall.

    check_floors.py --indexer onrecord-index --eval onrecord-eval fr

floors.tsv beside this file: tab-separated, one header line: set, row, floor (F1, or the accuracy). Prints the whole table. Exit: 0 all rows
reach their floors, 1 one does not, 2 usage.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import make_gold

SETS = Path(__file__).resolve().parent


def read_floors(path, name):
    """Rows of one set with their floors."""
    floors = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()[1:], start=2):
        cells = line.split("\t")
        if len(cells) != 3:
            sys.exit(f"{path}:{number}: {len(cells)} cells instead of 3")
        if cells[0] == name:
            floors[cells[1]] = float(cells[2])
    return floors


def run(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def measure(options):
    """What onrecord-eval says of the set, as JSON; the table goes to standard output."""
    with tempfile.TemporaryDirectory() as folder:
        gold, articles, found = (Path(folder, name) for name in ("gold.jsonl", "articles.jsonl", "found.jsonl"))
        lines, good = make_gold.make([SETS / options.set])
        if not good:
            sys.exit(1)
        gold.write_text(lines, encoding="utf-8")
        articles.write_text(run(options.eval, "--articles", gold), encoding="utf-8")
        found.write_text(run(options.indexer, "--quiet", "--extract", articles), encoding="utf-8")
        print(run(options.eval, gold, found, "--errors", "20"), flush=True)
        return json.loads(run(options.eval, gold, found, "--format", "json", "--resamples", "0"))


def headlines(report):
    return {row["row"]: row.get("f1", row.get("accuracy"))["value"] for row in report["rows"]}


def failures(floors, values):
    for row, floor in floors.items():
        value = values.get(row)
        if value is None:
            yield f"{row}: not measured"
        elif value < floor:
            yield f"{row}: {value:.3f} is below its floor {floor}"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--indexer", required=True)
    options.add_argument("--eval", required=True)
    options.add_argument("set", help="a folder beside this file")
    chosen = options.parse_args()
    floors = read_floors(SETS / "floors.tsv", chosen.set)
    if not floors:
        sys.exit(f"floors.tsv: no floor for '{chosen.set}'")
    below = list(failures(floors, headlines(measure(chosen))))
    for line in below:
        print(line)
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
