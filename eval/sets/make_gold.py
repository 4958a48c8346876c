#!/usr/bin/env python3
"""Turns articles with inline marks into a gold file for onrecord-eval; README.md has the marks.

    make_gold.py FOLDER... > GOLD.jsonl        one line an article, by folder and file name
    make_gold.py --output GOLD.jsonl FOLDER...

Exit: 0 written, 1 a file breaks the rules (each is named with its line), 2 usage.
"""

import argparse
import json
import re
import sys
from pathlib import Path

SPEAKER_KINDS = ("person", "organisation", "unnamed")
QUOTE_KINDS = {"d": "direct", "i": "indirect", "m": "mixed"}
MENTION_KINDS = {"n": "name", "p": "pronoun", "d": "description", "o": "none"}
SPEAKER_LINE = re.compile(r"([A-Z]\d?) = ([^;]+); (\w+)(?:; (.+))?")
QUOTE_START = re.compile(r"\{(?:([dim]) (?:(-)|([A-Z]\d?) ([npdo]))|(\+))\|")


class Fault(Exception):
    """What is wrong, and in which line."""

    def __init__(self, line, message):
        super().__init__(message)
        self.line = line


def read_head(lines):
    """The language and the speakers by their letters; everything up to the first empty line."""
    language, speakers = None, {}
    for number, line in enumerate(lines, start=1):
        found = SPEAKER_LINE.fullmatch(line)
        if line.startswith("language: "):
            language = line.removeprefix("language: ")
        elif found is None:
            raise Fault(number, "neither 'language: TAG' nor 'LETTER = NAME; KIND; ROLE'")
        elif found[1] in speakers:
            raise Fault(number, f"speaker {found[1]} is described twice")
        else:
            speakers[found[1]] = read_speaker(number, found)
    if language is None:
        raise Fault(1, "the head states no language")
    return language, speakers


def read_speaker(number, found):
    name, *also = found[2].split(" / ")
    if found[3] not in SPEAKER_KINDS:
        raise Fault(number, f"'{found[3]}' is none of {', '.join(SPEAKER_KINDS)}")
    return {"name": name, "kind": found[3], "role": found[4], "also": also}


def new_quote(number, found, speakers):
    quote = {"spans": [], "kind": QUOTE_KINDS[found[1]], "speaker": None, "speaker_kind": None, "mention_kind": None}
    if found[3]:
        if found[3] not in speakers:
            raise Fault(number, f"no speaker {found[3]} in the head")
        speaker = speakers[found[3]]
        quote |= {"speaker": speaker["name"], "speaker_kind": speaker["kind"], "mention_kind": MENTION_KINDS[found[4]]}
    return quote


def read_body(marked, first_line, speakers):
    """The text without marks, and the quotes with offsets into it, in code points."""
    text, quotes, at, begin = "", [], 0, None
    while at < len(marked):
        line = first_line + marked.count("\n", 0, at)
        start = QUOTE_START.match(marked, at)
        if start:
            if begin is not None:
                raise Fault(line, "a quote inside a quote")
            if not start[5]:
                quotes.append(new_quote(line, start, speakers))
            elif not quotes:
                raise Fault(line, "{+| continues no quote")
            begin, at = len(text), start.end()
        elif marked[at] == "}" and begin is not None:
            quotes[-1]["spans"].append([begin, len(text)])
            begin, at = None, at + 1
        elif marked[at] in "{}":
            raise Fault(line, f"a stray '{marked[at]}'")
        else:
            text, at = text + marked[at], at + 1
    if begin is not None:
        raise Fault(first_line, "a quote is never closed")
    return text, quotes


def finish(quote):
    """A quote in one piece states its begin and end, one in several its spans."""
    spans = quote.pop("spans")
    place = {"begin": spans[0][0], "end": spans[0][1]} if len(spans) == 1 else {"spans": spans}
    return place | quote


def read_article(path):
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    lines = head.split("\n")
    language, speakers = read_head(lines)
    text, quotes = read_body(body.rstrip("\n"), len(lines) + 2, speakers)
    used = {quote["speaker"] for quote in quotes}
    silent = [letter for letter, speaker in speakers.items() if speaker["name"] not in used]
    if silent:
        raise Fault(1, f"speaker {silent[0]} says nothing")
    return {"id": f"{path.parent.name}/{path.stem}", "language": language, "text": text,
            "speakers": list(speakers.values()), "quotes": [finish(quote) for quote in quotes]}


def make(folders):
    """Lines of the gold file, and whether all went well."""
    lines, good = [], True
    for path in sorted(path for folder in folders for path in Path(folder).glob("*.txt")):
        try:
            lines.append(json.dumps(read_article(path), ensure_ascii=False) + "\n")
        except Fault as fault:
            print(f"{path}:{fault.line}: {fault}", file=sys.stderr)
            good = False
    return "".join(lines), good


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folders", nargs="+", metavar="FOLDER")
    options.add_argument("--output", type=Path)
    chosen = options.parse_args()
    gold, good = make(chosen.folders)
    if chosen.output:
        chosen.output.write_text(gold, encoding="utf-8")
    else:
        sys.stdout.write(gold)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
