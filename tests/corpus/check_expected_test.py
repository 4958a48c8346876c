#!/usr/bin/env python3
"""Tests of check_expected.py on one small article."""

import io
import json
import tempfile
import unittest
from contextlib import redirect_stdout
from pathlib import Path
from types import SimpleNamespace

import check_expected

EXPECTED = """id\twhat\tvalue\tdetail
a.txt\ttitle\tThe mill\t
a.txt\tdate\t2022-09-14\t
a.txt\tsource\t\t
a.txt\tlanguage\ten\t
a.txt\tspeaker\tAda Quill\tperson;the miller
a.txt\tspeaker\tclerk\tunnamed
a.txt\tquote\tThe wheel turned all night and all day.\tdirect;Ada Quill
a.txt\tquote\tThen it stopped and we heard the birds.\tdirect;Ada Quill
a.txt\tquote\tshe had “no plans” to sell\tmixed;Ada Quill
a.txt\tquote\tCome back tomorrow, please,\tdirect;clerk
"""


def quote(text, speaker="Ada Quill", speaker_kind="person", kind="direct"):
    return {"text": text, "speaker": speaker, "speaker_kind": speaker_kind, "kind": kind}


def article(**changes):
    right = {"id": "a.txt", "path": "corpus/a.txt", "title": "The mill", "date": "2022-09-14", "source": None, "language": "en",
             "speakers": [{"name": "Ada Quill", "kind": "person"}, {"name": "a clerk", "kind": "unnamed"}],
             "quotes": [quote("The wheel turned all night and all day."), quote("Then it stopped and we heard the birds."),
                        quote("Come back tomorrow, please,", "a clerk", "unnamed")]}
    found = right | changes
    found["quotes"] = [given | {"begin": place} for place, given in enumerate(found["quotes"])]
    return found


def check(*articles, min_speakers=1.0, min_quotes=1.0):
    """Whether the articles pass, and what is printed."""
    with tempfile.TemporaryDirectory() as folder, redirect_stdout(io.StringIO()) as printed:
        extract, expected = Path(folder, "extract.jsonl"), Path(folder, "expected.tsv")
        extract.write_text("".join(json.dumps(found) + "\n" for found in articles), encoding="utf-8")
        expected.write_text(EXPECTED, encoding="utf-8")
        options = SimpleNamespace(misses=True, min_speakers=min_speakers, min_quotes=min_quotes)
        good = check_expected.compare(extract, expected, options)
    return good, printed.getvalue()


class Passes(unittest.TestCase):
    def test_what_differs_in_form_only(self):
        right = article()["quotes"]
        whole = quote("The wheel turned all night and all day.” “Then it stopped and we heard the birds.")
        for label, found in {
            "the expected findings": article(),
            "another id with the same path": article(id="corpus/a.txt"),
            "courtesies, case and accents in a name": article(
                speakers=[{"name": "Ms ADA Quíll", "kind": "person"}], quotes=[given | {"speaker": "Ms ADA Quíll"} for given in right]),
            "a nickname": article(speakers=[{"name": "Ada 'Millie' Quill", "kind": "person"}]),
            "two paragraphs as one quote": article(quotes=[whole, right[2]]),
            "the marked words of a mixed quote taken for a direct one": article(quotes=[*right, quote("no plans")]),
            "white space in the title": article(title="The  mill"),
        }.items():
            with self.subTest(label):
                good, printed = check(found)
                self.assertTrue(good, printed)


class Fails(unittest.TestCase):
    def test_and_names_the_difference(self):
        right = article()["quotes"]
        for label, found, named in (
            ("no article", [], "a.txt: not in the extract"),
            ("one article too many", [article(), article(id="b", path="b")], "b: an article nobody expects"),
            ("another date", [article(date="2022-09-15")], "date is '2022-09-15', expected '2022-09-14'"),
            ("no title", [article(title=None)], "title is None, expected 'The mill'"),
            ("a guessed source", [article(source="Mill News")], "source is 'Mill News', expected None"),
            ("a missing speaker", [article(speakers=[])], "speaker missed: Ada Quill"),
            ("the surname alone", [article(speakers=[{"name": "Quill", "kind": "person"}])], "speaker invented: Quill"),
            ("a lost quote", [article(quotes=right[1:])], "quote missed: The wheel turned"),
            ("an invented quote", [article(quotes=[*right, quote("Nobody ever said this at all.")])], "quote invented: Nobody"),
            ("a wrong speaker", [article(quotes=[right[0] | {"speaker": None}, *right[1:]])], "wrong speaker of: The wheel"),
            ("half a quote", [article(quotes=[quote("The wheel turned"), *right[1:]])], "quote missed: The wheel turned"),
        ):
            with self.subTest(label):
                good, printed = check(*found)
                self.assertFalse(good)
                self.assertIn(named, printed)

    def test_only_below_the_least_scores(self):
        found = article(quotes=article()["quotes"][1:])
        self.assertTrue(check(found, min_quotes=0.8)[0])
        self.assertFalse(check(found, min_quotes=0.81)[0])


if __name__ == "__main__":
    unittest.main()
