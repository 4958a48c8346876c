"""Tests of the case runner itself, with shell commands in place of the two programs."""

import contextlib
import io
import re
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import run_cases  # noqa: E402

# what, case text, does it pass?
ROWS = [
    ("equal output", "= a\n$ echo hello\n> hello\nexit 0\n", True),
    ("exit 0 is expected when none is given", "= a\n$ true\n", True),
    ("other output", "= a\n$ echo hello\n> hullo\n", False),
    ("missing output", "= a\n$ true\n> hello\n", False),
    ("unexpected output", "= a\n$ echo hello\n", False),
    ("unexpected error output", "= a\n$ echo oh >&2\n", False),
    ("error output", "= a\n$ echo oh >&2; exit 3\n! oh\nexit 3\n", True),
    ("other exit code", "= a\n$ exit 3\nexit 2\n", False),
    ("standard input", "= a\n$ cat\n< one\n< two\n> one\n> two\n", True),
    ("standard input is empty otherwise", "= a\n$ cat\n", True),
    ("two command lines are one script", "= a\n$ x=5\n$ echo $x\n> 5\n", True),
    ("steps share a folder", "= a\n$ echo 1 > f\nexit 0\n$ cat f\n> 1\n", True),
    ("a failure in the second step", "= a\n$ echo 1\n> 1\n$ echo 2\n> 1\n", False),
    ("a file", "= a\nfile d/x.txt\n| one\n|\n| two\n$ cat d/x.txt\n> one\n>\n> two\n", True),
    ("a file of bytes", "= a\nbytes x\n| a\\x00\\xff\n$ od -An -tx1 x\n>  61 00 ff\n", True),
    ("a wildcard in a line", "= a\n$ echo took 12 ms\n> took {*} ms\n", True),
    ("a wildcard binds to its line", "= a\n$ echo took; echo 12 ms\n> took{*} ms\n", False),
    ("any number of lines", "= a\n$ seq 9\n> 1\n> {...}\n> 8\n> 9\n", True),
    ("any number of lines, but the rest", "= a\n$ seq 9\n> 1\n> {...}\n> 8\n", False),
    ("pattern characters are themselves", "= a\n$ echo a.c\n> a.c\n$ echo abc\n> a.c\n", False),
    ("control characters are shown", "= a\n$ printf '\\033[1mx\\r\\n'\n> \\x1b[1mx\\x0d\n", True),
    ("no line end is shown", "= a\n$ printf x\n> x\n> {no line end}\n", True),
    ("bytes that are not UTF-8 are shown", "= a\n$ printf '\\377\\n'\n> \\xff\n", True),
    ("a variable", "= a\nenv X=7\n$ echo $X\n> 7\n$ echo $X\n> 7\n", True),
    ("no terminal", "= a\n$ test -t 1\nexit 1\n", True),
    ("a terminal", "= a\ntty\n$ test -t 1 && stty size <&1\n> 24 80\n", True),
    ("the case's folder", "= a\n$ pwd\n> @TMP\n", True),
]

BROKEN = ["$ true\n", "= a\n> out\n", "= a\n$ true\n? what\n", "= a\n$ true\nexit soon\n",
          "= a\n| no file\n"]


def run_text(text, update=False):
    """(exit code, output, text of the file afterwards) of a run over one case file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.case"
        path.write_text(text)
        out, err = io.StringIO(), io.StringIO()
        arguments = ["--programs", "/nowhere", "--corpus", folder, str(path)]
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = run_cases.main(arguments + (["--update"] if update else []))
        return code, out.getvalue(), path.read_text()


class RunCases(unittest.TestCase):
    def test_rows(self):
        for what, text, passes in ROWS:
            with self.subTest(what):
                code, out, _ = run_text(text)
                self.assertEqual(code, 0 if passes else 1, out)
                self.assertIn("1 passed, 0 failed" if passes else "0 passed, 1 failed", out)

    def test_broken_files_are_refused(self):
        for text in BROKEN:
            with self.subTest(text):
                self.assertEqual(run_text(text)[0], 2)

    def test_update_leaves_what_passes(self):
        text = "# note\n= a\n$ echo took 12 ms\n> took {*} ms\n\n= b\n$ true\n"
        self.assertEqual(run_text(text, update=True)[2], text)

    def test_update_rewrites_what_fails_and_keeps_wildcards(self):
        text = "= a\n$ cat; echo 12 ms; exit 3\n< in\n> {*} ms\n\n= b\n$ echo 1\n> 2\n# end\n"
        after = ("= a\n$ cat; echo 12 ms; exit 3\n< in\n> in\n> {*} ms\nexit 3\n"
                 "\n= b\n$ echo 1\n> 1\nexit 0\n# end\n")
        self.assertEqual(run_text(text, update=True)[2], after)
        self.assertEqual(run_text(after)[0], 0)

    def test_every_case_file_is_among_the_tests(self):
        here = Path(__file__).resolve().parent
        listed = re.search(r"case_files = \[(.*?)\]", (here / "meson.build").read_text(), re.S)[1]
        names = sorted(path.stem for path in (here / "cases").glob("*.case"))
        self.assertEqual(names, re.findall(r"'([\w-]+)'", listed))


if __name__ == "__main__":
    unittest.main()
