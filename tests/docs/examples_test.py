#!/usr/bin/env python3
"""Types what the documents show. In README.md the lines behind a `$ command` must be what it prints; all other
commands of README.md, sample_corpus/README.md, the manual pages and --help must be understood, and those
of the two READMEs must find something.

usage: examples_test.py --programs FOLDER[:FOLDER...] [--update]

--update writes into README.md what the commands print; review the difference before it is committed.
The last line is `N passed, N failed`. Exit: 0 when none failed.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOUND, NOTHING_FOUND = 0, 1


@dataclass
class Example:
    place: str
    command: str
    allowed: tuple  # exit codes
    prints: bool = True  # standard output must not be empty


def command_of(line):
    """The command of a line: behind `$`, and without a remark."""
    command = re.sub(r"\s{2,}(#.*)?$", "", line.strip().removeprefix("$ "))
    return command if shutil.which("jq") else command.split(" | jq ")[0]


def indented_commands(text):
    """Indented lines in which one of the programs is called."""
    lines = [line for line in text.splitlines() if line.startswith("    ") and not line.startswith("    $ ")]
    return [command_of(line) for line in lines if re.search(r"(^ {4}|\| )onrecord-(search|index) ", line)]


def exact_examples(text):
    """(command, lines it prints, first line, last line) of each `    $ command` block."""
    lines = text.splitlines()
    found = []
    for at, line in enumerate(lines):
        if line.startswith("    $ "):
            end = at + 1
            while end < len(lines) and (lines[end].startswith("    ") and not lines[end].startswith("    $ ")):
                end += 1
            found.append((command_of(line), [shown[4:] for shown in lines[at + 1:end]], at + 1, end))
    return found


def section(text, heading):
    return text.split(f"\n## {heading}\n")[1].split("\n## ")[0]


def manual_examples(page):
    text = (ROOT / "docs" / "man" / page).read_text(encoding="utf-8").split(".SH EXAMPLES\n")[1]
    lines = text.split(".SH ")[0].splitlines()
    plain = [line.replace(r"\-", "-").replace(r"\(aq", "'") for line in lines if not line.startswith(".")]
    return [command_of(line) for line in plain if line.strip()]


def help_examples(world, program):
    text = world.run(f"{program} --help").stdout
    lines = re.findall(r"^  ((?:\w+ [\w.]+ \| )?onrecord-\w+ .*)$", text, re.M)
    return [re.split(r" {2,}", line)[0] for line in lines]


class World:
    """A home with articles and an index of the sample corpus, as scripts/demo leaves it."""

    def __init__(self, scratch, programs):
        self.folder = scratch / "here"
        self.folder.mkdir()
        self.env = {"HOME": str(scratch), "PATH": programs + ":" + os.environ["PATH"], "LC_ALL": "C.UTF-8"}
        shutil.copytree(ROOT / "sample_corpus", self.folder / "sample_corpus")
        shutil.copytree(ROOT / "sample_corpus" / "courier", scratch / "articles")
        (self.folder / "dumps").mkdir()
        shutil.copy(ROOT / "sample_corpus" / "radio" / "vpr-online.jsonl.gz", self.folder / "dump.jsonl.gz")
        shutil.copy(self.folder / "dump.jsonl.gz", self.folder / "dumps")
        shutil.copy(ROOT / "sample_corpus" / "courier" / "2022-08-20-tarn-hollow.txt", self.folder / "page.txt")
        (self.folder / "topics.tsv").write_text("q1\tbridge hangers\n", encoding="utf-8")
        made = self.run("onrecord-index --quiet sample_corpus")
        assert made.returncode == 0, made.stderr

    def run(self, command):
        return subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=self.folder, env=self.env,
                              capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)


def readme_examples(text):
    search = [Example("README.md", command, (FOUND,), ">" not in command)
              for command in indented_commands(section(text, "Search"))]
    index = [Example("README.md", command, (FOUND,), prints=False)
             for command in indented_commands(section(text, "Index your articles"))]
    assert search and index
    return search + index


def all_examples(world):
    corpus = (ROOT / "sample_corpus" / "README.md").read_text(encoding="utf-8")
    examples = readme_examples((ROOT / "README.md").read_text(encoding="utf-8"))
    examples += [Example("sample_corpus/README.md", command, (FOUND,)) for command in indented_commands(corpus)]
    for program in ("onrecord-index", "onrecord-search"):
        for command in manual_examples(f"{program}.1"):
            examples.append(Example(f"{program}.1", command, (FOUND, NOTHING_FOUND), prints=False))
        for command in help_examples(world, program):
            examples.append(Example(f"{program} --help", command, (FOUND, NOTHING_FOUND), prints=False))
    return examples


def check_readme(world, update):
    """Failures among the examples whose output is shown; writes them anew on demand."""
    path = ROOT / "README.md"
    lines = path.read_text(encoding="utf-8").splitlines()
    failures, total = [], 0
    for command, expected, first, last in reversed(exact_examples("\n".join(lines))):
        printed = world.run(command).stdout.rstrip("\n").splitlines()
        total += 1
        if printed != expected:
            failures.append(f"README.md: $ {command}\nprints\n" + "\n".join(printed))
            lines[first:last] = ["    " + line for line in printed]
    if update and failures:
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert total >= 2, "README.md shows no output any more"
    return total, failures


def check_examples(world):
    failures = []
    examples = all_examples(world)
    for example in examples:
        done = world.run(example.command)
        if done.returncode not in example.allowed or (example.prints and not done.stdout):
            failures.append(f"{example.place}: $ {example.command}\nexit {done.returncode}\n{done.stderr}")
    return len(examples), failures


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--programs", required=True)
    parser.add_argument("--update", action="store_true")
    options = parser.parse_args()
    programs = ":".join(str(Path(folder).resolve()) for folder in options.programs.split(":"))
    with tempfile.TemporaryDirectory(prefix="onrecord-examples-") as scratch:
        world = World(Path(scratch).resolve(), programs)
        total, failures = check_readme(world, options.update)
        more, failed = check_examples(world)
    for failure in failures + failed:
        print("FAIL " + failure)
    bad = len(failures) + len(failed)
    print(f"{total + more - bad} passed, {bad} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
