#!/usr/bin/env python3
"""Kills the indexer at random moments and reads while it writes.

After a kill at any instant the index must answer as before the run or as after it, never anything between, and
never with an error; a rerun must give the answers of a clean build. A reader during a run sees the same two
states only.

usage: kill_test.py INDEXER SEARCHER [--rounds N] [--seed N]
"""

import argparse
import json
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

WORDS = "river bridge tram comet harbour mayor strike vote drum vaccine ledger tide festival".split()
PEOPLE = ["Ada Okafor", "Bo Lind", "Celia Marsh", "Dario Vane", "Edda Quill"]


def article(number, revision, chance):
    speaker = chance.choice(PEOPLE)
    words = " ".join(chance.choices(WORDS, k=120))
    return {
        "id": f"k{number}",
        "title": " ".join(chance.choices(WORDS, k=5)),
        "date": f"{2015 + number % 9}-{1 + number % 12:02}-{1 + number % 28:02}",
        "text": f"Revision {revision}. {words}.\n\n“We saw the {chance.choice(WORDS)},” said {speaker}.",
    }


def write_corpus(folder, revised, count):
    """Files of 100 articles; the first `revised` articles are in a second revision."""
    folder.mkdir()
    chance = random.Random(7)
    articles = [article(n, 2 if n < revised else 1, chance) for n in range(count)]
    for start in range(0, count, 100):
        lines = (json.dumps(a, ensure_ascii=False) + "\n" for a in articles[start:start + 100])
        (folder / f"{start:06}.jsonl").write_text("".join(lines), encoding="utf-8")


class Programs:
    def __init__(self, indexer, searcher):
        self.indexer = indexer
        self.searcher = searcher

    def index_command(self, index, corpus):
        return [self.indexer, "--index", str(index), str(corpus)]

    def index(self, index, corpus):
        done = subprocess.run(self.index_command(index, corpus), capture_output=True, check=False,
                              stdin=subprocess.DEVNULL, timeout=120)
        assert done.returncode == 0, f"indexing failed: {done.stderr.decode()}"

    def search(self, index, *words):
        done = subprocess.run([self.searcher, "--index", str(index), *words], capture_output=True, check=False,
                              stdin=subprocess.DEVNULL, timeout=120)
        assert done.returncode in (0, 1), f"search {words} failed: {done.stderr.decode()}"
        return done.stdout

    def answers(self, index):
        """What tells two states of the index apart: everything, a phrase, a speaker, the quotes."""
        return (
            self.search(index, "--limit", "0", "--sort", "newest", "--format", "tsv", "*"),
            self.search(index, "--count", '"revision 2"'),
            self.search(index, "--count", "--speaker", "okafor", "*"),
            self.search(index, "--count", "--quotes", "bridge"),
        )

    def count(self, index):
        return self.search(index, "--count", '"revision 2"')


def kill_after(command, seconds):
    """Starts the command and kills it unless it ends before; True when it was killed."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    try:
        process.wait(seconds)
        return False
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return True


class Trial:
    """One index in its old state, and what it answers in the old and the new."""

    def __init__(self, programs, folder):
        self.programs = programs
        self.folder = folder
        self.corpus = folder / "articles"
        write_corpus(self.corpus, 0, 600)
        programs.index(folder / "before", self.corpus)
        shutil.rmtree(self.corpus)
        write_corpus(self.corpus, 150, 900)
        self.old = programs.answers(folder / "before")
        self.work = folder / "index"
        self.reset()
        start = time.monotonic()
        programs.index(self.work, self.corpus)
        self.seconds = time.monotonic() - start
        self.new = programs.answers(self.work)
        assert self.old != self.new
        programs.index(folder / "clean", self.corpus)
        assert programs.answers(folder / "clean") == self.new, "an update differs from a clean build"

    def reset(self):
        shutil.rmtree(self.work, ignore_errors=True)
        shutil.copytree(self.folder / "before", self.work)

    def command(self):
        return self.programs.index_command(self.work, self.corpus)

    def kill_once(self, seconds):
        """"old" or "new", or an assertion fails."""
        self.reset()
        killed = kill_after(self.command(), seconds)
        state = self.programs.answers(self.work)
        assert state in (self.old, self.new), f"killed after {seconds:.3f} s: neither old nor new"
        assert killed or state == self.new
        self.programs.index(self.work, self.corpus)
        assert self.programs.answers(self.work) == self.new, f"killed after {seconds:.3f} s: rerun"
        leftovers = len(list((self.work / "segments").iterdir()))
        named = len(json.loads((self.work / "manifest.json").read_text())["segments"])
        assert leftovers == named, f"{leftovers} segment folders, {named} in the manifest"
        return "old" if state == self.old else "new"

    def read_while_writing(self):
        """How many answers came during one run; each is that of the old or the new state."""
        self.reset()
        old, new = self.old[1], self.new[1]
        writer = subprocess.Popen(self.command(), stdin=subprocess.DEVNULL,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        seen = []
        while writer.poll() is None:
            seen.append(self.programs.count(self.work))
        assert writer.returncode == 0
        assert set(seen) <= {old, new}, f"unexpected answers: {set(seen)}"
        assert seen == sorted(seen, key=lambda answer: answer == new), "went back to the old state"
        assert self.programs.count(self.work) == new
        return len(seen)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("indexer")
    parser.add_argument("searcher")
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else time.time_ns() % 1_000_000
    chance = random.Random(seed)
    print(f"seed {seed}")
    with tempfile.TemporaryDirectory(prefix="onrecord-kill-") as name:
        trial = Trial(Programs(options.indexer, options.searcher), Path(name))
        print(f"ok   clean build and update agree; a run takes {trial.seconds:.2f} s")
        for number in range(options.rounds):
            seconds = chance.uniform(0, 1.1 * trial.seconds)
            print(f"ok   round {number + 1}: killed after {seconds:.3f} s, {trial.kill_once(seconds)} state")
        print(f"ok   {trial.read_while_writing()} answers while writing")
    print(f"{options.rounds + 2} passed, 0 failed")


if __name__ == "__main__":
    sys.exit(main())
