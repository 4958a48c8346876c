#!/usr/bin/env python3
"""Runs end-to-end cases: text files that say what to type and what must come back.

usage: run_cases.py --programs FOLDER[:FOLDER...] --corpus FOLDER [--update] [--only WORDS] FILE...

A file is a list of cases. Every line begins with a mark:

    = name of the case           begins a case, which gets an empty folder to run in
    file NAME                    makes a file there; its lines follow as "| line"
    bytes NAME                   the same, but escapes (\\x00 \\n \\\\) are undone and no line end is added
    $ command                    a line for bash; consecutive $ lines are one script
    < line                       a line of standard input (empty otherwise)
    > line                       a line expected on standard output, all of them in order
    ! line                       likewise on standard error
    exit N                       the expected exit code (0 when not given)
    # text                       a comment

Further $ lines after expectations are a further step in the same folder. Before a command
`env NAME=VALUE` sets a variable for the rest of the case, and `tty` runs the step on a terminal of
80 columns (standard error then comes with standard output).

In commands and expectations @INDEX stands for an index of the sample corpus, made once a run;
@CORPUS for the sample corpus; @TMP for the case's folder. In expectations {*} stands for any text
within a line, and a line {...} for any number of lines. Output is compared with control characters
written as \\x1b; a last line without line end is followed by the line {no line end}.

--update writes what came back into the files; review the difference before it is committed.
Exit: 0 all cases pass, 1 some fail, 2 a file cannot be understood.
"""

import argparse
import difflib
import os
import pty
import re
import subprocess
import sys
import tempfile
import termios
from dataclasses import dataclass, field
from pathlib import Path

TIME_LIMIT = 120  # seconds a step may take before it counts as hanging


class CaseError(Exception):
    """A case file that cannot be understood."""


@dataclass
class Step:
    command: list[str] = field(default_factory=list)
    stdin: list[str] = field(default_factory=list)
    stdout: list[str] = field(default_factory=list)
    stderr: list[str] = field(default_factory=list)
    exit: int = 0
    tty: bool = False
    env: dict[str, str] = field(default_factory=dict)
    first: int = 0  # line of the file, from 0, where the expectations begin
    last: int = 0  # one past their last line


@dataclass
class Case:
    name: str
    line: int
    files: dict[str, bytes] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)


@dataclass
class Outcome:
    stdout: list[str]
    stderr: list[str]
    exit: int


# --- reading case files ---------------------------------------------------------------------------


class CaseReader:
    """Turns the lines of one file into cases."""

    def __init__(self):
        self.cases = []
        self.step = None  # the step being read
        self.file = None  # (name, is bytes) of the file block being read
        self.expecting = False  # expectations of the step have begun
        self.waiting = Step()  # env and tty said before the next $

    def read(self, lines):
        for number, line in enumerate(lines):
            try:
                self.line(number, line)
            except (CaseError, ValueError) as error:
                raise CaseError(f"line {number + 1}: {error}") from None
        return self.cases

    def line(self, number, line):
        mark, _, rest = line.partition(" ")
        if mark == "|":
            self.file_line(rest)
            return
        self.file = None
        if line.strip() == "" or mark == "#":
            return
        if mark == "=":
            self.begin_case(rest, number)
        elif not self.cases:
            raise CaseError("a case begins with '= name'")
        else:
            self.case_line(number, mark, rest)

    def begin_case(self, name, number):
        self.cases.append(Case(name, number + 1))
        self.step = None
        self.waiting = Step()

    def file_line(self, rest):
        if self.file is None:
            raise CaseError("a '|' line stands only under 'file' or 'bytes'")
        name, escaped = self.file
        content = undo_escapes(rest) if escaped else rest.encode() + b"\n"
        self.cases[-1].files[name] += content

    def case_line(self, number, mark, rest):
        if mark in ("file", "bytes"):
            self.file = (rest, mark == "bytes")
            self.cases[-1].files[rest] = b""
        elif mark == "env":
            name, _, value = rest.partition("=")
            self.waiting.env[name] = value
        elif mark == "tty":
            self.waiting.tty = True
        elif mark == "$":
            self.command_line(number, rest)
        elif self.step is None:
            raise CaseError(f"'{mark}' stands before any '$'")
        else:
            self.expectation(number, mark, rest)

    def command_line(self, number, rest):
        if self.step is None or self.expecting:
            self.step, self.waiting = self.waiting, Step(env=dict(self.waiting.env))
            self.cases[-1].steps.append(self.step)
            self.expecting = False
        self.step.command.append(rest)
        self.step.first = self.step.last = number + 1

    def expectation(self, number, mark, rest):
        if mark == "<":
            self.step.stdin.append(rest)
            self.step.first = number + 1
        elif mark == ">":
            self.step.stdout.append(rest)
        elif mark == "!":
            self.step.stderr.append(rest)
        elif mark == "exit":
            self.step.exit = int(rest)
        else:
            raise CaseError(f"'{mark}' is no mark of a case file")
        self.expecting = True
        self.step.last = number + 1


def undo_escapes(text):
    return text.encode().decode("unicode_escape").encode("latin-1")


def read_cases(lines):
    return CaseReader().read(lines)


# --- running ----------------------------------------------------------------------------------------


class Runner:
    """Runs steps; makes the index of the sample corpus when the first step asks for it."""

    def __init__(self, programs, corpus, scratch):
        self.programs = programs
        self.corpus = corpus
        self.scratch = scratch
        self.index = None

    def environment(self, folder, step):
        kept = {n: v for n, v in os.environ.items() if n.startswith(("ASAN_", "UBSAN_", "LSAN_"))}
        return {
            **kept,
            "PATH": self.programs + ":" + os.environ.get("PATH", "/usr/bin:/bin"),
            "HOME": str(folder / "home"),
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            "TERM": "xterm",
            **{name: self.place(value, folder) for name, value in step.env.items()},
        }

    def place(self, text, folder):
        """`text` with @NAMES replaced by what they stand for."""
        if "@INDEX" in text:
            text = text.replace("@INDEX", str(self.sample_index()))
        return text.replace("@CORPUS", str(self.corpus)).replace("@TMP", str(folder))

    def sample_index(self):
        if self.index is None:
            self.index = self.scratch / "index"
            command = ["onrecord-index", "--index", str(self.index), str(self.corpus)]
            env = self.environment(self.scratch, Step())
            made = subprocess.run(command, env=env, stdin=subprocess.DEVNULL, capture_output=True,
                                  timeout=TIME_LIMIT, check=False)
            if made.returncode not in (0, 1):  # 1: some broken sample was rejected, as it should be
                raise RuntimeError("cannot index the sample corpus: " + made.stderr.decode())
        return self.index

    def hide(self, text, folder):
        """The reverse of `place`, for output."""
        if self.index is not None:
            text = text.replace(str(self.index), "@INDEX")
        return text.replace(str(self.corpus), "@CORPUS").replace(str(folder), "@TMP")

    def run_step(self, step, folder):
        script = self.place("\n".join(step.command), folder)
        stdin = "".join(line + "\n" for line in step.stdin).encode()
        run = run_on_terminal if step.tty else run_piped
        code, out, err = run(script, stdin, folder, self.environment(folder, step))
        return Outcome(self.lines(out, folder), self.lines(err, folder), code)

    def lines(self, data, folder):
        if not data:
            return []
        text = self.hide(data.decode("utf-8", "backslashreplace"), folder)
        text = re.sub(r"[\x00-\x08\x0b-\x1f\x7f]", lambda c: f"\\x{ord(c.group()):02x}", text)
        lines = text.split("\n")
        if lines[-1] == "":
            return lines[:-1]
        return lines + ["{no line end}"]

    def run_case(self, case):
        """(step, outcome) of each step, in a folder of the case's own."""
        with tempfile.TemporaryDirectory(dir=self.scratch) as name:
            folder = Path(name)
            (folder / "home").mkdir()
            for file, content in case.files.items():
                path = folder / file
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            return [(step, self.run_step(step, folder)) for step in case.steps]


def run_piped(script, stdin, folder, env):
    try:
        done = subprocess.run(["bash", "-c", script], cwd=folder, env=env, input=stdin,
                              capture_output=True, timeout=TIME_LIMIT, check=False)
    except subprocess.TimeoutExpired as late:
        return -1, late.stdout or b"", (late.stderr or b"") + b"\n(no end in sight: stopped)\n"
    return done.returncode, done.stdout, done.stderr


def run_on_terminal(script, stdin, folder, env):
    """Like run_piped, with standard output and error on one terminal."""
    master, slave = pty.openpty()
    termios.tcsetwinsize(slave, (24, 80))
    process = subprocess.Popen(["bash", "-c", script], cwd=folder, env=env, stdin=subprocess.PIPE,
                               stdout=slave, stderr=slave)
    os.close(slave)
    process.stdin.write(stdin)
    process.stdin.close()
    out = b""
    while True:
        try:
            piece = os.read(master, 65536)
        except OSError:  # Linux says EIO when the last writer is gone
            piece = b""
        if not piece:
            break
        out += piece
    os.close(master)
    return process.wait(TIME_LIMIT), out.replace(b"\r\n", b"\n"), b""


# --- comparing --------------------------------------------------------------------------------------


def line_matches(pattern, line):
    if "{*}" not in pattern:
        return pattern == line
    parts = (re.escape(part) for part in pattern.split("{*}"))
    return re.fullmatch(".*".join(parts), line) is not None


def lines_match(patterns, lines):
    """True when the lines are what the patterns say, "{...}" standing for any number of lines."""
    reachable = {0}  # how many lines the patterns so far may have used up
    for pattern in patterns:
        if pattern == "{...}":
            reachable = set(range(min(reachable), len(lines) + 1))
        else:
            reachable = {n + 1 for n in reachable
                         if n < len(lines) and line_matches(pattern, lines[n])}
        if not reachable:
            return False
    return len(lines) in reachable


def expectation_lines(stdout, stderr, code):
    lines = ["> " + line if line else ">" for line in stdout]
    lines += ["! " + line if line else "!" for line in stderr]
    return lines + [f"exit {code}"]


def step_passes(step, outcome):
    return (lines_match(step.stdout, outcome.stdout) and lines_match(step.stderr, outcome.stderr)
            and step.exit == outcome.exit)


def show_difference(step, outcome):
    expected = expectation_lines(step.stdout, step.stderr, step.exit)
    got = expectation_lines(outcome.stdout, outcome.stderr, outcome.exit)
    print("    $ " + "\n    $ ".join(step.command))
    for line in list(difflib.unified_diff(expected, got, "expected", "got", lineterm="", n=2))[2:]:
        print("    " + line)


# --- updating ---------------------------------------------------------------------------------------


def keep_wildcards(patterns, lines):
    """The lines, with those written as an old pattern with {*} that still match it."""
    wild = [pattern for pattern in patterns if "{*}" in pattern]
    return [next((p for p in wild if line_matches(p, line)), line) for line in lines]


def updated(lines, results):
    """The lines of a case file with the expectations of failed steps replaced."""
    for step, outcome in reversed(results):
        if not step_passes(step, outcome):
            new = expectation_lines(keep_wildcards(step.stdout, outcome.stdout),
                                    keep_wildcards(step.stderr, outcome.stderr), outcome.exit)
            lines = lines[:step.first] + new + lines[step.last:]
    return lines


# --- the program ------------------------------------------------------------------------------------


def run_file(runner, path, only, update):
    """(passed, failed) cases of one file; prints a line a case."""
    lines = path.read_text(encoding="utf-8").split("\n")
    results, tally = [], [0, 0]
    for case in read_cases(lines):
        if only and only not in case.name:
            continue
        outcomes = runner.run_case(case)
        failed = [pair for pair in outcomes if not step_passes(*pair)]
        tally[1 if failed else 0] += 1
        print(f"{'FAIL' if failed else 'ok  '} {path.stem}: {case.name}")
        for step, outcome in failed:
            show_difference(step, outcome)
        results += outcomes
    if update:
        path.write_text("\n".join(updated(lines, results)), encoding="utf-8")
    return tally


def read_arguments(arguments):
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--programs", required=True, help="folders of the two programs, by ':'")
    parser.add_argument("--corpus", required=True, type=Path)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--only", help="run the cases whose name holds these words")
    parser.add_argument("files", nargs="+", type=Path)
    return parser.parse_args(arguments)


def main(arguments):
    options = read_arguments(arguments)
    passed = failed = 0
    with tempfile.TemporaryDirectory(prefix="onrecord-cases-") as scratch:
        folders = ":".join(str(Path(folder).resolve()) for folder in options.programs.split(":"))
        runner = Runner(folders, options.corpus.resolve(), Path(scratch).resolve())
        for path in options.files:
            try:
                tally = run_file(runner, path, options.only, options.update)
            except CaseError as error:
                print(f"{path}: {error}", file=sys.stderr)
                return 2
            passed, failed = passed + tally[0], failed + tally[1]
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
