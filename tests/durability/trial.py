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
        """What tells two states of the index apart: everything, a phrase, a speaker, the quotes."""
        return (
            self.search(index, "--limit", "0", "--sort", "newest", "--format", "tsv", "*"),
            self.search(index, "--count", '"revision 2"'),
            self.search(index, "--count", "--speaker", "okafor", "*"),
            self.search(index, "--count", "--quotes", "bridge"),
        )

    def count(self, index):
        return self.search(index, "--count", '"revision 2"')

    def check_sound(self, index):
        done = self.run("--index", index, "--verify")
        assert done.returncode == 0, f"not sound: {done.stdout.decode()}{done.stderr.decode()}"


class Trial:
    """`before` (an index of several segments), `work` (its copy to run on), and the answers before and after.

    `job`: the words of the command behind `--index INDEX`; "ARTICLES" stands for the folder of articles, which
    holds some that are new, some that are revised, and lacks some that the index has.
    """

    def __init__(self, programs, folder, job, size=600):
        self.programs = programs
        self.folder = folder
        self.articles = folder / "articles"
        self.job = [str(self.articles) if word == "ARTICLES" else word for word in job]
        for share in (0.5, 0.8, 1):
            self.write_articles(range(int(size * share)), 0)
            programs.index(folder / "before", self.articles)
        self.write_articles(range(size // 10, size * 3 // 2), size // 4)
        self.old = programs.answers(folder / "before")
        self.work = folder / "index"
        self.reset()
        programs.index(self.work, *self.job)
        self.new = programs.answers(self.work)

    def write_articles(self, numbers, revised):
        shutil.rmtree(self.articles, ignore_errors=True)
        write_corpus(self.articles, numbers, revised)

    def reset(self):
        shutil.rmtree(self.work, ignore_errors=True)
        shutil.copytree(self.folder / "before", self.work)

    def command(self):
        return [self.programs.indexer, "--index", str(self.work), *self.job]

    def check(self, what, finished):
        """"old" or "new", or an assertion fails. `finished`: the run ended and said that all was well."""
        state = self.programs.answers(self.work)
        assert state in (self.old, self.new), f"{what}: neither old nor new"
        assert not finished or state == self.new, f"{what}: said to be done, and is not"
        self.programs.check_sound(self.work)
        again = self.programs.run("--index", self.work, *self.job)
        removed_before = "--delete-from" in self.job and again.returncode == 1
        assert again.returncode == 0 or removed_before, f"{what}: rerun: {again.stderr.decode()}"
        assert self.programs.answers(self.work) == self.new, f"{what}: rerun"
        self.programs.check_sound(self.work)
        leftovers = len(list((self.work / "segments").iterdir()))
        named = len(json.loads((self.work / "manifest.json").read_text())["segments"])
        assert leftovers == named, f"{what}: {leftovers} segment folders, {named} in the manifest"
        return "old" if state == self.old else "new"


JOBS = {
    "update": ["ARTICLES"],
    "prune": ["--prune", "ARTICLES"],
    "optimize": ["--optimize"],
    "rebuild": ["--rebuild"],
    "delete": ["--delete-from", "IDS"],
}


def jobs_for(folder):
    """The jobs with the file of ids that one of them needs."""
    ids = Path(folder) / "ids.txt"
    ids.write_text("".join(f"k{n}\n" for n in range(20)), encoding="utf-8")
    return {name: [str(ids) if word == "IDS" else word for word in job] for name, job in JOBS.items()}
