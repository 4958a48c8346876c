"""An index in its state before a run, the run, and what the index may answer after it.

Whatever happens to a run, the index must answer as before it or as after it, be sound, and a rerun must give
the answers of a clean build.
"""

import argparse
import json
import random
import shutil
import subprocess
import time
from pathlib import Path

WORDS = "river bridge tram comet harbour mayor strike vote drum vaccine ledger tide festival".split()
REFUSED = 3  # exit status: no index, locked, damaged, or articles in common
PEOPLE = ["Ada Okafor", "Bo Lind", "Celia Marsh", "Dario Vane", "Edda Quill"]


def asked(rounds, programs=("indexer", "searcher")):
    """(options of the command line, source of chance); the seed is printed, so that a failure can be repeated."""
    parser = argparse.ArgumentParser()
    for program in programs:
        parser.add_argument(program)
    parser.add_argument("--rounds", type=int, default=rounds)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    options = parser.parse_args()
    print(f"seed {options.seed}")
    return options, random.Random(options.seed)


def article(number, revision, chance):
    speaker = chance.choice(PEOPLE)
    words = " ".join(chance.choices(WORDS, k=120))
    return {
        "id": f"k{number}",
        "title": " ".join(chance.choices(WORDS, k=5)),
        "date": f"{2015 + number % 9}-{1 + number % 12:02}-{1 + number % 28:02}",
        "text": f"Revision {revision}. {words}.\n\n“We saw the {chance.choice(WORDS)},” said {speaker}.",
    }


def write_corpus(folder, numbers, revised):
    """A file for each hundred numbers; articles below `revised` are in a second revision."""
    folder.mkdir()
    chance = random.Random(7)
    articles = {n: article(n, 2 if n < revised else 1, chance) for n in range(max(numbers) + 1)}
    for start in range(0, max(numbers) + 1, 100):
        lines = [json.dumps(articles[n], ensure_ascii=False) + "\n"
                 for n in range(start, start + 100) if n in numbers]
        if lines:
            (folder / f"{start:06}.jsonl").write_text("".join(lines), encoding="utf-8")


class Programs:
    def __init__(self, indexer, searcher):
        self.indexer = indexer
        self.searcher = searcher

    def run(self, *words, **options):
        return subprocess.run([self.indexer, *map(str, words)], capture_output=True, check=False,
                              stdin=subprocess.DEVNULL, timeout=120, **options)

    def index(self, index, *words):
        done = self.run("--index", index, *words)
        assert done.returncode == 0, f"indexing failed: {done.stderr.decode()}"

    def search(self, index, *words):
        done = subprocess.run([self.searcher, "--index", str(index), *words], capture_output=True, check=False,
                              stdin=subprocess.DEVNULL, timeout=120)
        assert done.returncode in (0, 1), f"search {words} failed: {done.stderr.decode()}"
        return done.stdout

    def answers(self, index):
        """What tells two states of the index apart: everything, a phrase, a speaker, the quotes; None: no index."""
        if not self.is_there(index):
            return None
        return (
            self.search(index, "--limit", "0", "--sort", "newest", "--format", "tsv", "*"),
            self.search(index, "--count", '"revision 2"'),
            self.search(index, "--count", "--speaker", "okafor", "*"),
            self.search(index, "--count", "--quotes", "bridge"),
        )

    def is_there(self, index):
        done = subprocess.run([self.searcher, "--index", str(index), "--count", "*"], capture_output=True,
                              check=False, stdin=subprocess.DEVNULL, timeout=120)
        return done.returncode != REFUSED or b"there is no index" not in done.stderr

    def count(self, index):
        return self.search(index, "--count", '"revision 2"')

    def check_sound(self, index):
        if self.is_there(index):
            done = self.run("--index", index, "--verify")
            assert done.returncode == 0, f"not sound: {done.stdout.decode()}{done.stderr.decode()}"


class Job:
    """What the program is asked to do: the words behind `--index INDEX`.

    "ARTICLES" stands for the folder of articles, which holds some that are new, some that are revised, and lacks
    some that the index has; "REVISED" for one of a few revised ones; "IDS" for a file of ids of the index, "FEW" for
    one of fewer; "OTHER" for an index of other articles.
    `first`: there is no index before. `once`: the exit status of doing it again, which is refused.
    """

    def __init__(self, *words, first=False, once=None):
        self.words = words
        self.first = first
        self.once = once


JOBS = {
    "first": Job("ARTICLES", first=True),
    "update": Job("ARTICLES"),
    "revise": Job("REVISED"),
    "prune": Job("--prune", "ARTICLES"),
    "optimize": Job("--optimize"),
    "rebuild": Job("--rebuild"),
    "delete": Job("--delete-from", "IDS", once=1),
    "delete few": Job("--delete-from", "FEW", once=1),
    "join": Job("--join", "OTHER", once=REFUSED),
}


class Trial:
    """`before` (an index of several segments, or none), its copy `work` to run on, the answers before and after."""

    def __init__(self, programs, folder, job, size=600):
        folder.mkdir(exist_ok=True)
        self.programs = programs
        self.folder = folder
        self.articles = folder / "articles"
        self.before = folder / "before"
        self.area = folder / "area"  # what surrounds the index: it may not exist before the run
        self.work = self.area / "index"
        self.job = job
        self.make_indexes(size)
        self.words = [str(self.stands_for(word)) for word in job.words]
        self.reset()
        self.old = programs.answers(self.work)
        programs.index(self.work, *self.words)
        self.new = programs.answers(self.work)

    def make_indexes(self, size):
        for share in () if self.job.first else (0.5, 0.8, 1):
            self.write_articles(range(int(size * share)), int(20 * share - 10))  # some are removed from the first
            self.programs.index(self.before, self.articles)
        if "OTHER" in self.job.words:
            self.write_articles(range(size, size * 3 // 2), size * 2)
            self.programs.index(self.folder / "other", self.articles)
        self.write_articles(range(size // 10, size * 3 // 2), size // 4)
        for name, count in (("ids", size // 5), ("few", size // 30)):  # many: their segment is posted anew
            (self.folder / f"{name}.txt").write_text("".join(f"k{n}\n" for n in range(count)), encoding="utf-8")
        write_corpus(self.folder / "revised", range(size // 20), size // 20)

    def stands_for(self, word):
        return {"ARTICLES": self.articles, "REVISED": self.folder / "revised", "IDS": self.folder / "ids.txt",
                "FEW": self.folder / "few.txt", "OTHER": self.folder / "other"}.get(word, word)

    def write_articles(self, numbers, revised):
        shutil.rmtree(self.articles, ignore_errors=True)
        write_corpus(self.articles, numbers, revised)

    def reset(self):
        shutil.rmtree(self.area, ignore_errors=True)
        self.area.mkdir()
        if not self.job.first:
            shutil.copytree(self.before, self.work)

    def command(self):
        return [self.programs.indexer, "--index", str(self.work), *self.words]

    def check(self, what, finished):
        """"old" or "new", or an assertion fails. `finished`: the run ended and said that all was well."""
        state = self.programs.answers(self.work)
        assert state in (self.old, self.new), f"{what}: neither old nor new"
        assert not finished or state == self.new, f"{what}: said to be done, and is not"
        self.programs.check_sound(self.work)
        again = self.programs.run("--index", self.work, *self.words)
        refused = state == self.new and self.job.once is not None and again.returncode == self.job.once
        assert again.returncode == 0 or refused, f"{what}: rerun: {again.stderr.decode()}"
        assert self.programs.answers(self.work) == self.new, f"{what}: rerun"
        self.programs.check_sound(self.work)
        leftovers = len(list((self.work / "segments").iterdir()))
        segments = json.loads((self.work / "manifest.json").read_text())["segments"]
        named = len(segments) + sum(len(segment.get("removals", [])) for segment in segments)
        assert leftovers == named, f"{what}: {leftovers} segment folders, {named} in the manifest"
        return "old" if state == self.old else "new"
