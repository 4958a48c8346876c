#!/usr/bin/env python3
"""Eight searchers beside a writer that updates, prunes, deletes from and optimizes one index without a pause.

Every answer is that of one state that was published, never of two at once, never an error, and no reader ever goes
back to an earlier state than it saw.

usage: readers_test.py INDEXER SEARCHER [--seconds N] [--readers N]
"""

import argparse
import collections
import json
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from trial import PEOPLE, Programs

ARTICLES = 60
MOVES = 7  # articles that come, and go, with each state


def article(number, state):
    """One in three is written anew with each state; the others stay as they were when they came."""
    revision = state if number % 3 == 0 else number // MOVES
    return {
        "id": f"k{number}",
        "title": f"Bridge {number} revision {revision}",
        "date": f"{2010 + number % 9}-{1 + number % 12:02}-{1 + number % 28:02}",
        "text": f"State of the bridge: marker{revision}.\n\n“We saw the tram,” said {PEOPLE[number % len(PEOPLE)]}.",
    }


class Corpus:
    """The articles of each state, and what each state answers."""

    def __init__(self, folder):
        self.folder = folder
        folder.mkdir()
        self.states = {}  # answer to the question for all titles: number of the state

    def write(self, state):
        articles = [article(n, state) for n in range(state * MOVES, state * MOVES + ARTICLES)]
        lines = "".join(json.dumps(a, ensure_ascii=False) + "\n" for a in articles)
        (self.folder / "articles.jsonl").write_text(lines, encoding="utf-8")
        self.add(state, articles)
        return articles

    def add(self, number, articles):
        self.states[frozenset((a["id"], a["title"]) for a in articles)] = number

    def state_of(self, titles):
        return self.states.get(frozenset(titles))


class Writer(threading.Thread):
    """Publishes one state after the other; states are known before they are published."""

    def __init__(self, programs, index, folder, until):
        super().__init__()
        self.programs = programs
        self.index = index
        self.corpus = Corpus(folder)
        self.until = until
        self.published = 0
        self.failure = None

    def publish(self, step):
        articles = self.corpus.write(step)
        if step == 0:
            self.programs.index(self.index, self.corpus.folder)
            return
        # one run changes, adds and removes
        self.programs.index(self.index, "--prune", "--memory", "64M", self.corpus.folder)
        if step % 3 == 0:
            self.corpus.add(step + 0.5, articles[1:])
            self.programs.index(self.index, "--delete", articles[0]["id"])
        if step % 4 == 0:
            self.programs.index(self.index, "--optimize")

    def run(self):
        try:
            while time.monotonic() < self.until:
                self.published += 1
                self.publish(self.published)
        except Exception as error:
            self.failure = error


class Reader(threading.Thread):
    """Asks in ways that take one look, several looks in one program, and a long one."""

    def __init__(self, programs, index, writer, number):
        super().__init__()
        self.programs = programs
        self.index = index
        self.writer = writer
        self.number = number
        self.answers = collections.Counter()
        self.last = 0
        self.failure = None

    def ask(self, *words, text=None):
        done = subprocess.run([self.programs.searcher, "--index", str(self.index), *words], input=text,
                              capture_output=True, check=False, timeout=120)
        assert done.returncode == 0, f"{words} exits {done.returncode}: {done.stderr.decode()}"
        assert b"error" not in done.stderr, done.stderr.decode()
        return [json.loads(line) for line in done.stdout.decode().splitlines()]

    def saw(self, titles, what):
        state = self.writer.corpus.state_of(titles)
        assert state is not None, f"{what}: a mixed answer: {sorted(titles)}"
        assert state >= self.last, f"{what}: state {state} after {self.last}"
        self.last = state
        self.answers[what] += 1

    def list_all(self):
        hits = self.ask("-n", "0", "--format", "jsonl", "--fields", "id,title", "--sort", "newest", "*")
        self.saw([(hit["id"], hit["title"]) for hit in hits], "all")

    def batch(self):
        """All questions of one program see one state."""
        queries = ["*", "bridge", "title:revision"] + ["said:tram"] * 20
        table = "".join(f"{number}\t{query}\n" for number, query in enumerate(queries))
        answers = collections.defaultdict(list)
        for hit in self.ask("--batch", "-", "--format", "jsonl", "--all", "-n", "0", text=table.encode()):
            answers[hit["query_id"]].append((hit["id"], hit["title"]))
        assert len(answers) == len(queries), answers.keys()
        assert len({frozenset(titles) for titles in answers.values()}) == 1, "one program saw two states"
        self.saw(answers["0"], "batch")

    def quote(self):
        name = PEOPLE[self.number % len(PEOPLE)].split()[1]
        hits = self.ask("-n", "1", "--format", "jsonl", "--quotes", f"said:tram speaker:{name}")
        assert len(hits) == 1 and "We saw the tram" in hits[0]["text"] and name in hits[0]["speaker"], hits
        self.answers["quote"] += 1

    def run(self):
        ways = [self.list_all, self.batch, self.quote]
        try:
            while self.writer.is_alive():
                ways[sum(self.answers.values()) % len(ways)]()
        except Exception as error:
            self.failure = error


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("indexer")
    parser.add_argument("searcher")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--readers", type=int, default=8)
    options = parser.parse_args()
    programs = Programs(options.indexer, options.searcher)
    with tempfile.TemporaryDirectory(prefix="onrecord-readers-") as name:
        index = Path(name) / "index"
        writer = Writer(programs, index, Path(name) / "articles", time.monotonic() + options.seconds)
        writer.publish(0)
        readers = [Reader(programs, index, writer, number) for number in range(options.readers)]
        for thread in [writer, *readers]:
            thread.start()
        for thread in [writer, *readers]:
            thread.join()
        failures = [thread.failure for thread in [writer, *readers] if thread.failure]
        assert not failures, "\n".join(map(str, failures))
        programs.check_sound(index)
        answers = sum((reader.answers for reader in readers), collections.Counter())
        assert all(reader.last > 0 for reader in readers), "a reader saw no change"
    print(f"ok   {writer.published} updates, {dict(answers)} answers of {options.readers} readers")


if __name__ == "__main__":
    sys.exit(main())
