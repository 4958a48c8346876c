#!/usr/bin/env python3
"""Changes single bits of an index's files.

Whatever bit it is: verifying finds it, and no search crashes: it answers, finds nothing, or says that the index
is damaged.

usage: damage_test.py INDEXER SEARCHER [--rounds N] [--seed N]
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from trial import JOBS, Programs, Trial, asked

QUERIES = [
    ["--sort", "newest", "bridge"], ["--count", '"river bridge"'], ["--any", "mayor vote strike"],
    ["--quotes", "saw NEAR/3 bridge"], ["--speaker", "okafor", "--facet", "speaker,source,year", "*"],
    ["--format", "jsonl", "-n", "0", "*"], ["--show", "k7"], ["--speakers"], ["--info"], ["trams AND since:2016"],
]
ANSWERED = (0, 1, 3)  # found, nothing found, damaged


def flip(path, bit):
    with path.open("r+b") as file:
        file.seek(bit // 8)
        byte = file.read(1)[0]
        file.seek(bit // 8)
        file.write(bytes([byte ^ 1 << bit % 8]))


def main():
    options, chance = asked(rounds=100)
    with tempfile.TemporaryDirectory(prefix="onrecord-damage-") as name:
        programs = Programs(options.indexer, options.searcher)
        index = Trial(programs, Path(name), JOBS["delete few"], size=100).work
        files = sorted(path for path in index.rglob("*") if path.stat().st_size and path.is_file()
                       and path.name != "lock")
        assert any(path.name == "numbers" for path in files), "nothing was removed"
        for number in range(options.rounds):
            path = files[number % len(files)]
            bit = chance.randrange(8 * path.stat().st_size)
            flip(path, bit)
            where = f"bit {bit} of {path.relative_to(index)}"
            found = programs.run("--index", index, "--verify")
            assert found.returncode == 3, f"{where}: verifying gives {found.returncode}: {found.stderr.decode()}"
            for query in chance.sample(QUERIES, 3):
                done = subprocess.run([options.searcher, "--index", str(index), *query], capture_output=True,
                                      check=False, stdin=subprocess.DEVNULL, timeout=60)
                assert done.returncode in ANSWERED, f"{where}: {query} exits {done.returncode}: {done.stderr.decode()}"
            flip(path, bit)
            print(f"ok   {where}")
        programs.check_sound(index)
    print(f"{options.rounds} passed, 0 failed")


if __name__ == "__main__":
    sys.exit(main())
