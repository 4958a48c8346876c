"""Offsets, pieces and refusals of make_gold.py."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import make_gold  # noqa: E402

HEAD = "language: de\nA = Ada Quill / Quill, Ada; person; Bürgermeisterin\nB = ein Bote; unnamed\n\n"


def read(text):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "de", "mühle.txt")
        path.parent.mkdir()
        path.write_text(text, encoding="utf-8")
        return make_gold.read_article(path)


class Reads(unittest.TestCase):
    def test_marks_become_offsets_in_code_points(self):
        article = read(HEAD + "„{d A n|Öl!}“, sagt Ada Quill.\n\n{i B o|Er sei müde}.\n")
        self.assertEqual(article["id"], "de/mühle")
        self.assertEqual(article["language"], "de")
        self.assertEqual(article["text"], "„Öl!“, sagt Ada Quill.\n\nEr sei müde.")
        self.assertEqual(article["speakers"][0],
                         {"name": "Ada Quill", "kind": "person", "role": "Bürgermeisterin", "also": ["Quill, Ada"]})
        first, second = article["quotes"]
        self.assertEqual(first, {"begin": 1, "end": 4, "kind": "direct", "speaker": "Ada Quill",
                                 "speaker_kind": "person", "mention_kind": "name"})
        self.assertEqual(article["text"][second["begin"]:second["end"]], "Er sei müde")
        self.assertEqual((second["kind"], second["speaker_kind"], second["mention_kind"]), ("indirect", "unnamed", "none"))

    def test_a_quote_in_pieces_keeps_them(self):
        article = read("language: de\n\n{m -|Es war} dort {+|ein „Anfang“}.")
        self.assertEqual(article["quotes"], [{"spans": [[0, 6], [12, 24]], "kind": "mixed", "speaker": None,
                                              "speaker_kind": None, "mention_kind": None}])


class Refuses(unittest.TestCase):
    def test_what_breaks_the_rules_with_its_line(self):
        for label, text, line, words in (
            ("no language", "A = Ada; person\n\n{d A n|x}", 1, "no language"),
            ("an odd head line", "language: de\nAda\n\nx", 2, "neither"),
            ("an unknown kind", "language: de\nA = Ada; robot\n\nx", 2, "robot"),
            ("a letter twice", "language: de\nA = Ada; person\nA = Bo; person\n\nx", 3, "twice"),
            ("an unknown letter", HEAD + "{d A n|x} {d B d|x}\n{d C n|x}", 6, "no speaker C"),
            ("a nested quote", HEAD + "{d A n|x {i B d|y}}", 5, "inside a quote"),
            ("an open quote", HEAD + "{d A n|x", 5, "never closed"),
            ("a stray bracket", HEAD + "x\n}", 6, "stray"),
            ("a piece of nothing", HEAD + "{+|x}", 5, "continues no quote"),
            ("a silent speaker", HEAD + "{d A n|x}", 1, "B says nothing"),
        ):
            with self.subTest(label):
                with self.assertRaises(make_gold.Fault) as caught:
                    read(text)
                self.assertIn(words, str(caught.exception))
                self.assertEqual(caught.exception.line, line)


if __name__ == "__main__":
    unittest.main()
