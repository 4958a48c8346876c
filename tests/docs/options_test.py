#!/usr/bin/env python3
"""Holds what is written about the options of both programs against what they say in --help: the manual
pages, and the completions of bash, zsh and fish with the values that an option takes.

usage: options_test.py --programs FOLDER[:FOLDER...] [unittest options]
"""

import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = ["onrecord-index", "onrecord-search"]
HELP_LINE = re.compile(r"^  (?:(-\w), )?(--[\w-]+)(\[=\w+\]| [A-Z]+(?:=[A-Z,]+)?)?(?: {2,}|$)", re.M)


def run(*command, cwd=None):
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)


def help_options(program):
    """{long option: (short option or None, takes a value)}"""
    found = {}
    for short, long, value in HELP_LINE.findall(run(program, "--help").stdout):
        found[long] = (short or None, bool(value) and not value.startswith("["))
    assert len(found) > 10, f"the help of {program} is not understood"
    return found


def names(program):
    options = help_options(program)
    return set(options) | {short for short, _ in options.values() if short}


def choices(program):
    """{option: its fixed values}, as the program names them when it is given another."""
    found = {}
    for option, (_, takes_value) in help_options(program).items():
        if takes_value:
            with tempfile.TemporaryDirectory() as scratch:  # where --index is taken at its word
                said = run(program, f"{option}=?", "x", cwd=scratch).stderr
            match = re.search(r"takes ((?:\w+, )*\w+ or \w+), not", said)
            if match:
                found[option] = re.split(r", | or ", match[1])
    return found


def read(*path):
    return ROOT.joinpath(*path).read_text(encoding="utf-8")


def manual_options(program):
    """All options that head a paragraph of the section OPTIONS."""
    page = read("docs", "man", f"{program}.1").replace(r"\-", "-")
    section = page[page.index(".SH OPTIONS"):].split("\n.SH ")[0]
    heads = re.findall(r"^\.TP\n(.*)$", section, re.M)
    plain = " ".join(re.sub(r"\\f.|\"", " ", head) for head in heads)
    return set(re.findall(r"(?<![\w-])--?[\w-]+", plain))


def bash_replies(program, *words):
    function = "_" + program.replace("-", "_")
    script = (f'source "$0"; COMP_WORDS=({program} "$@"); COMP_CWORD=$#; {function}; '
              'printf "%s\\n" "${COMPREPLY[@]}"')
    path = ROOT / "completions" / "bash" / program
    return set(run("bash", "-c", script, str(path), *words).stdout.split())


def zsh_values(program):
    """{option: its values} of the zsh completion."""
    found = {}
    for line in read("completions", "zsh", f"_{program}").splitlines():
        if not line.lstrip().startswith("'"):
            continue
        line = re.sub(r"'\([^)]*\)'?", "'", line)
        spec, _, rest = line.partition("[")
        for option in re.findall(r"(?<![\w-])--?[\w-]+?(?=\+|=|,|}|$|-?\s)", spec.strip(" '*{")):
            listed = re.search(r":\(([\w ]+)\)'", rest)
            found[option] = listed[1].split() if listed else []
    return found


def fish_values(program):
    """{option: its values} of the fish completion."""
    found = {}
    for line in read("completions", "fish", f"{program}.fish").splitlines():
        listed = re.search(r" -a '([\w ]+)'", line)
        for dash, name in re.findall(r" -(s|l) ([\w-]+)", line.partition(" -d ")[0]):
            found[("-" if dash == "s" else "--") + name] = listed[1].split() if listed else []
    return found


class OptionsTest(unittest.TestCase):
    def for_all(self, check):
        for program in PROGRAMS:
            with self.subTest(program):
                check(program)

    def test_the_manual_has_the_options_of_help(self):
        self.for_all(lambda program: self.assertEqual(manual_options(program), names(program)))

    def test_bash_completes_the_options_of_help(self):
        self.for_all(lambda program: self.assertEqual(bash_replies(program, "-"), names(program)))

    def test_zsh_completes_the_options_of_help(self):
        self.for_all(lambda program: self.assertEqual(set(zsh_values(program)), names(program)))

    def test_fish_completes_the_options_of_help(self):
        self.for_all(lambda program: self.assertEqual(set(fish_values(program)), names(program)))

    def test_values_are_those_that_the_program_takes(self):
        def check(program):
            taken = choices(program)
            self.assertGreaterEqual(len(taken), 2)
            for option, values in taken.items():
                self.assertEqual(bash_replies(program, option, ""), set(values), option)
                self.assertEqual(bash_replies(program, option, "=", ""), set(values), option)
                self.assertEqual(zsh_values(program)[option], values, option)
                self.assertEqual(fish_values(program)[option], values, option)
        self.for_all(check)

    def test_bash_offers_nothing_where_a_value_of_ones_own_belongs(self):
        self.assertEqual(bash_replies("onrecord-search", "--speaker", "-"), set())
        self.assertEqual(bash_replies("onrecord-search", "--", "-"), set())
        self.assertEqual(bash_replies("onrecord-search", "--lim"), {"--limit"})

    def test_bash_offers_the_speakers_of_the_index(self):
        with tempfile.TemporaryDirectory() as scratch:
            index = str(Path(scratch) / "index")
            articles = Path(scratch, "a.jsonl")
            articles.write_text('{"id":"a","text":"“No,” said Ada Okafor. “Never,” said Adam Brand. “Why?” said Bo Lin."}')
            self.assertEqual(run("onrecord-index", "-q", "--index", index, str(articles)).returncode, 0)
            for words in (["--index", index, "--speaker", "ad"], ["--index", "=", index, "--not-speaker", "=", "'Ad"]):
                said = run("bash", "-c", 'source "$0"; COMP_WORDS=(onrecord-search "$@"); COMP_CWORD=$#; _onrecord_search; '
                           'printf "%s\\n" "${COMPREPLY[@]}"', str(ROOT / "completions/bash/onrecord-search"), *words).stdout
                self.assertEqual(said.splitlines(), ["Ada Okafor", "Adam Brand"])

    def test_bash_offers_files_to_index(self):
        here = str(ROOT / "meson.")
        self.assertEqual(bash_replies("onrecord-index", here), {str(ROOT / "meson.build")})
        self.assertEqual(bash_replies("onrecord-index", "--", here), {str(ROOT / "meson.build")})
        self.assertEqual(bash_replies("onrecord-index", "--index", here), set())


if __name__ == "__main__":
    assert sys.argv[1] == "--programs", __doc__
    os.environ["PATH"] = sys.argv[2] + ":" + os.environ["PATH"]
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
