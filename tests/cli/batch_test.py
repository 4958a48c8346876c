#!/usr/bin/env python3
"""A query is answered the same in a batch and alone: articles, their order, quotes and counts.

usage: batch_test.py --programs FOLDER[:FOLDER...]  (as for run_cases.py)
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
QUERIES = 120
WORDS = ["bridge", "closed", "tram", "mayor", "harrow", "said", "council", "harbour", "strike", "the", "money",
         "brid*", "c?uncil", "mayer~1", '"the bridge"', '"{bridge close}"', "case:Mayor", "zzz"]
FILTERS = ["speaker:harrow", "source:courier", "date:2023", "since:2022-06", "lang:en", "words:>100", "date:none"]
NEARNESS = ["NEAR/5", "ADJ/9", "SENT", "PARA", "NOT NEAR/3"]


def part(chance, depth):
    kind = chance.random()
    if depth == 0 or kind < 0.4:
        return chance.choice(WORDS)
    if kind < 0.6:
        return f"({chance.choice(WORDS)} {chance.choice(NEARNESS)} {chance.choice(WORDS)})"
    if kind < 0.7:
        return f"atleast/2({chance.choice(WORDS)})"
    if kind < 0.8:
        return f"said:({part(chance, 0)})"
    joined = chance.choice([" ", " OR ", " NOT "]).join(part(chance, depth - 1) for _ in range(2))
    return f"({joined})"


def query(chance):
    text = part(chance, 2)
    return f"{text} {chance.choice(FILTERS)}" if chance.random() < 0.4 else text


def program(folders, name):
    return next(str(Path(folder) / name) for folder in folders if os.access(Path(folder) / name, os.X_OK))


def output_of(command):
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False, timeout=120)
    assert done.returncode in (0, 1), f"{command}: {done.stderr}"
    return done.stdout


def rows(text):
    """{query: what was found, in order}, of a TREC run."""
    found = {}
    for line in text.splitlines():
        number, rest = line.split(" ", 1)
        found.setdefault(number, []).append(rest)
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--programs", required=True)
    folders = parser.parse_args().programs.split(":")
    chance = random.Random(5)
    queries = {f"q{number}": query(chance) for number in range(QUERIES)}
    with tempfile.TemporaryDirectory(prefix="onrecord-batch-") as scratch:
        index = os.path.join(scratch, "ix")
        subprocess.run([program(folders, "onrecord-index"), "--index", index, ROOT / "sample_corpus"],
                       capture_output=True, check=False)
        batch = os.path.join(scratch, "queries.tsv")
        Path(batch).write_text("".join(f"{id}\t{text}\n" for id, text in queries.items()), encoding="utf-8")
        failed = 0
        found = 0
        for mode in [[], ["--quotes"]]:
            search = [program(folders, "onrecord-search"), "--index", index, "-q", *mode]
            hits = ["--format", "trec", "--limit", "0"]
            together = rows(output_of([*search, *hits, "--batch", batch]))
            for id, text in queries.items():
                alone = rows(output_of([*search, *hits, "--", text])).get("0", [])
                count = int(output_of([*search, "--count", "--", text]))
                found += count
                if alone != together.get(id, []) or count != len(alone):
                    failed += 1
                    print(f"FAIL {mode}: {text}: {len(alone)} alone, {count} counted, "
                          f"{len(together.get(id, []))} in a batch")
    print(f"{QUERIES} queries, {found} found, {failed} differ")
    sys.exit(1 if failed or found < QUERIES else 0)


if __name__ == "__main__":
    main()
