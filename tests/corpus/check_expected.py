#!/usr/bin/env python3
"""Compare what the indexer understood of the sample corpus with what a careful reader finds in it.

    onrecord-index --extract sample_corpus > extract.jsonl
    check_expected.py extract.jsonl sample_corpus/expected.tsv --min-speakers 0.8 --min-quotes 0.7
    check_expected.py --self-check sample_corpus/expected.tsv

Titles, dates, sources and languages must be equal; speakers and direct quotes are scored. The second form needs no indexer: it
holds the expectations against the articles themselves. Exit: 0 as expected, 1 not so, 2 usage.
"""

import argparse
import csv
import datetime
import email
import email.policy
import gzip
import html
import io
import json
import re
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

FACTS = ("title", "date", "source", "language")
SPEAKER_KINDS = ("person", "organisation", "unnamed")
QUOTE_KINDS = ("direct", "mixed", "indirect")
NOT_ARTICLES = {".onrecordignore", "README.md", "expected.tsv"}

# Words before a name that belong to the courtesy, not to the name.
COURTESIES = {"mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "captain", "justice", "councillor", "magistrate",
              "the", "a", "an", "m", "mme", "herr", "frau", "la", "le", "el"}
NICKNAME = re.compile(r"(?<!\w)['‘’\"“”][^'‘’\"“”]+['’\"”](?!\w)")

LEAST_OVERLAP = 0.8  # of the words of two quotes that are held to be the same
LONGEST_RUN = 4  # paragraphs that one quote may go through


# --- what is expected and what was found ---------------------------------------------------------------------------------------


@dataclass
class Speaker:
    name: str
    kind: str
    role: str = ""


@dataclass
class Quote:
    text: str
    kind: str
    speaker: str
    speaker_kind: str = ""


@dataclass
class Findings:
    """What is known of one article; a fact that is absent was not written down, None means that the article does not state it."""

    facts: dict = field(default_factory=dict)
    speakers: list = field(default_factory=list)
    quotes: list = field(default_factory=list)
    path: str = ""


def read_expected(path):
    """Rows of expected.tsv by article id, in the file's order."""
    articles = defaultdict(Findings)
    lines = path.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines[1:], start=2):
        cells = line.split("\t")
        if len(cells) != 4:
            sys.exit(f"{path}:{number}: {len(cells)} cells instead of 4")
        add_row(articles[cells[0]], *cells[1:], where=f"{path}:{number}")
    for article in articles.values():
        name_kinds(article)
    return dict(articles)


def add_row(article, what, value, detail, where):
    first, _, second = detail.partition(";")
    if what in FACTS:
        if what in article.facts:
            sys.exit(f"{where}: {what} is given twice")
        article.facts[what] = value or None
    elif what == "speaker" and first in SPEAKER_KINDS:
        article.speakers.append(Speaker(value, first, second))
    elif what == "quote" and first in QUOTE_KINDS:
        article.quotes.append(Quote(value, first, second))
    else:
        sys.exit(f"{where}: cannot read {what!r} with {detail!r}")


def name_kinds(article):
    kinds = {speaker.name: speaker.kind for speaker in article.speakers}
    for quote in article.quotes:
        quote.speaker_kind = kinds.get(quote.speaker, "")


def read_extract(path):
    """Articles by id, as `onrecord-index --extract` prints them."""
    articles = {}
    for line in path.read_text(encoding="utf-8").split("\n"):
        if not line.strip():
            continue
        record = json.loads(line)
        quotes = sorted(record["quotes"], key=lambda quote: quote["begin"])
        articles[record["id"]] = Findings(
            {fact: record.get(fact) for fact in FACTS},
            [Speaker(speaker["name"], speaker["kind"], speaker.get("role") or "") for speaker in record["speakers"]],
            [Quote(quote["text"], quote["kind"], quote.get("speaker") or "", quote.get("speaker_kind") or "") for quote in quotes],
            record.get("path") or "")
    return articles


def find_article(found, name):
    """The article with this id, or else the one whose path ends in it."""
    if name in found:
        return found[name]
    return next((article for article in found.values() if article.path.endswith("/" + name)), None)


# --- comparing -----------------------------------------------------------------------------------------------------------------


def fold(text):
    """Text without differences of case, accent, width, soft hyphen and apostrophe."""
    bare = unicodedata.normalize("NFKD", text.replace("\u00ad", ""))
    bare = "".join(mark for mark in bare if not unicodedata.combining(mark))
    return bare.casefold().replace("’", "'").replace("ı", "i")


def words(text):
    return re.findall(r"[^\W_]+", fold(text))


def name_key(name):
    """The words of a name without courtesies and nicknames."""
    kept = words(NICKNAME.sub(" ", name))
    while kept and kept[0] in COURTESIES:
        kept.pop(0)
    return tuple(kept)


def same_words(one, other):
    longer = max(len(one), len(other))
    return longer > 0 and sum((Counter(one) & Counter(other)).values()) >= LEAST_OVERLAP * longer


def same_speaker(wanted, found):
    if wanted.speaker_kind == "unnamed":
        return found.speaker_kind == "unnamed"
    return name_key(wanted.speaker) == name_key(found.speaker)


class Score:
    """Counts from which precision, recall and their harmonic mean follow."""

    def __init__(self):
        self.hits = self.expected = self.found = 0

    def add(self, hits, expected, found):
        self.hits += hits
        self.expected += expected
        self.found += found

    def f1(self):
        return 2 * self.hits / (self.expected + self.found) if self.expected + self.found else 1.0

    def line(self, label):
        precision = self.hits / self.found if self.found else 1.0
        recall = self.hits / self.expected if self.expected else 1.0
        return (f"{label:28} precision {precision:.3f}  recall {recall:.3f}  F1 {self.f1():.3f}"
                f"  ({self.hits} of {self.expected} expected, {self.found} found)")


def same_fact(fact, wanted, got):
    if wanted is None or got is None:
        return wanted is got
    if fact == "title":
        return " ".join(unicodedata.normalize("NFC", wanted).split()) == " ".join(unicodedata.normalize("NFC", got).split())
    return wanted == got


def fact_differences(name, wanted, got):
    return [f"{name}: {fact} is {got.facts[fact]!r}, expected {value!r}"
            for fact, value in wanted.facts.items() if not same_fact(fact, value, got.facts[fact])]


def named(speakers):
    return {name_key(speaker.name): speaker for speaker in speakers if speaker.kind != "unnamed"}


def score_speakers(name, wanted, got, score, misses):
    """Persons and organisations by name; unnamed speakers are described too freely to be held against each other."""
    expected, found = named(wanted.speakers), named(got.speakers)
    score.add(len(expected.keys() & found.keys()), len(expected), len(found))
    misses += [f"{name}: speaker missed: {expected[key].name}" for key in expected if key not in found]
    misses += [f"{name}: speaker invented: {found[key].name}" for key in found if key not in expected]


def runs(count, longest):
    """Index ranges of consecutive quotes, single ones first."""
    for length in range(1, longest + 1):
        for begin in range(count - length + 1):
            yield range(begin, begin + length)


def joined(quotes, run):
    return [word for index in run for word in words(quotes[index].text)]


def match_quotes(wanted, found):
    """Pairs of index ranges that hold the same words; a quote of several paragraphs may be one on one side and several on the other."""
    pairs, used_wanted, used_found = [], set(), set()
    for one_sided in (False, True):
        for left in runs(len(wanted), LONGEST_RUN if one_sided else 1):
            for right in runs(len(found), LONGEST_RUN if one_sided and len(left) == 1 else 1):
                taken = used_wanted.intersection(left) or used_found.intersection(right)
                if not taken and same_words(joined(wanted, left), joined(found, right)):
                    pairs.append((left, right))
                    used_wanted.update(left)
                    used_found.update(right)
    return pairs


def is_repetition(quote, wanted):
    """True for words that stand in an expected quote: a headline that quotes, or the marked words of a mixed quote."""
    inner = words(quote.text)
    return any(" ".join(inner) in " ".join(words(other.text)) for other in wanted)


def score_quotes(name, wanted, got, spans, attributed, misses):
    """Direct quotes by their words, then by words and speaker."""
    expected = [quote for quote in wanted.quotes if quote.kind == "direct"]
    found = [quote for quote in got.quotes if quote.kind == "direct"]
    pairs = match_quotes(expected, found)
    matched_expected = {index for left, _ in pairs for index in left}
    matched_found = {index for _, right in pairs for index in right}
    stray = [quote for index, quote in enumerate(found)
             if index not in matched_found and not is_repetition(quote, wanted.quotes)]
    total_found = len(stray) + len(matched_expected)
    right = [index for left, right in pairs for index in left
             if all(same_speaker(expected[index], found[other]) for other in right)]
    spans.add(len(matched_expected), len(expected), total_found)
    attributed.add(len(right), len(expected), total_found)
    misses += [f"{name}: quote missed: {expected[index].text}" for index in range(len(expected)) if index not in matched_expected]
    misses += [f"{name}: quote invented: {quote.text}" for quote in stray]
    misses += [f"{name}: wrong speaker of: {expected[index].text}" for index in sorted(matched_expected.difference(right))]


def compare(extract, expected, options):
    found, used, differences, misses = read_extract(extract), set(), [], []
    speakers, spans, attributed = Score(), Score(), Score()
    for name, wanted in read_expected(expected).items():
        got = find_article(found, name)
        if got is None:
            differences.append(f"{name}: not in the extract")
            got = Findings(dict(wanted.facts))
        used.add(id(got))
        differences += fact_differences(name, wanted, got)
        score_speakers(name, wanted, got, speakers, misses)
        score_quotes(name, wanted, got, spans, attributed, misses)
    differences += [f"{name}: an article nobody expects" for name, got in found.items() if id(got) not in used]
    for line in differences + (misses if options.misses else []):
        print(line)
    for score, label in ((speakers, "speakers"), (spans, "direct quotes"), (attributed, "direct quotes with speaker")):
        print(score.line(label))
    print(f"{len(differences)} differences in articles, titles, dates, sources and languages")
    return not differences and speakers.f1() >= options.min_speakers and attributed.f1() >= options.min_quotes


# --- the expectations against the articles ---------------------------------------------------------------------------------------


def decode(raw):
    """UTF-8, or UTF-16 with a byte order mark; None for any other charset, which is the indexer's business to find."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def read_table(_, raw):
    for row in csv.DictReader(io.StringIO(raw.decode("cp1252"), newline=""), delimiter=";"):
        yield row["id"], row["Body"], {"title": row["Headline"], "date": row["Date"], "source": row["Outlet"]}


def read_answer(_, raw):
    for article in json.loads(raw)["articles"]:
        yield (article["url"], article["content"] or article["description"],
               {"title": article["title"], "date": article["publishedAt"], "source": article["source"]["name"]})


def read_feed(_, raw):
    for item in ElementTree.fromstring(raw).iter("item"):
        content = item.findtext("{http://purl.org/rss/1.0/modules/content/}encoded") or item.findtext("description")
        text = html.unescape(re.sub(r"<[^>]+>", " ", content))
        yield item.findtext("link") or item.findtext("guid"), text, {"title": item.findtext("title")}


def read_nitf(_, raw):
    news = ElementTree.fromstring(raw)
    yield (news.find(".//doc-id").get("id-string"), "\n".join("".join(p.itertext()) for p in news.iter("p")),
           {"title": news.findtext(".//hl1"), "source": news.find(".//pubdata").get("name")})


def read_archive(name, raw):
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        for member in archive.namelist():
            yield f"{name}!{member}", decode(archive.read(member)), None


def message_text(message):
    body = message.get_body(("html", "plain"))
    text = body.get_content()
    return html.unescape(re.sub(r"<[^>]+>", " ", text)) if body.get_content_type() == "text/html" else text.replace(" \n", " ")


def read_message(_, raw):
    message = email.message_from_bytes(raw, policy=email.policy.default)
    sender = message["from"].addresses[0].display_name
    yield (message["message-id"].strip("<>"), message_text(message),
           {"title": message["subject"], "source": sender, "date": message["date"].datetime.date().isoformat()})


def read_mail_folder(name, raw):
    for message in re.split(rb"^From .*\n", raw, flags=re.M)[1:]:
        yield from read_message(name, re.sub(rb"^>(>*From )", rb"\1", message, flags=re.M))


def without_chunks(body):
    whole = b""
    while body:
        length, body = body.split(b"\r\n", 1)
        whole += body[:int(length, 16)]
        body = body[int(length, 16) + 2:]
    return whole


def read_web_archive(_, raw):
    while raw:
        head, rest = raw.split(b"\r\n\r\n", 1)
        length = int(re.search(rb"Content-Length: (\d+)", head)[1])
        content, raw = rest[:length], rest[length + 4:]
        if b"WARC-Type: response" not in head or not re.match(rb"HTTP/1.1 200 OK\r\nContent-Type: text/html", content):
            continue
        fields, body = content.split(b"\r\n\r\n", 1)
        body = without_chunks(body) if b"chunked" in fields else body
        page = (gzip.decompress(body) if b"gzip" in fields else body).decode("utf-8")
        yield (re.search(rb"WARC-Target-URI: (\S+)", head)[1].decode(), html.unescape(re.sub(r"<[^>]+>", " ", page)),
               {"title": re.search("<h1>(.*)</h1>", page)[1]})


RECORD_READERS = {".csv": read_table, ".json": read_answer, ".rss": read_feed, ".nitf": read_nitf, ".zip": read_archive,
                  ".eml": read_message, ".mbox": read_mail_folder, ".warc": read_web_archive}


def read_articles(root):
    """Yields the id, text and record of every article below root; the record is None for plain text, the text may be None."""
    for path in sorted(path for path in root.rglob("*") if path.is_file() and path.name not in NOT_ARTICLES):
        name = path.relative_to(root).as_posix()
        raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        suffix = Path(name.removesuffix(".gz")).suffix
        if suffix in RECORD_READERS:
            yield from RECORD_READERS[suffix](name, raw)
            continue
        if ".jsonl" not in path.name:
            yield name, decode(raw), None
            continue
        for line in decode(raw).splitlines():
            record = json.loads(line)
            yield record.get("id") or record.get("url") or name, record["text"], record


def squeeze(text):
    return re.sub(r"\s+", " ", text.replace("\0", ""))


def check_text(name, article, text):
    flat = squeeze(text)
    values = [quote.text for quote in article.quotes] + [speaker.name for speaker in article.speakers]
    values += [speaker.role for speaker in article.speakers]
    return [f"{name}: not in the article: {value}" for value in values if squeeze(value) not in flat]


def check_record(name, article, record):
    problems = []
    for fact in FACTS:
        stated = record.get(fact)
        if fact == "date" and stated:
            iso = re.match(r"\d{4}-\d\d-\d\d", stated)
            stated = iso[0] if iso else None
        if stated is not None and stated != article.facts[fact]:
            problems.append(f"{name}: the record states {fact} {stated!r}, expected is {article.facts[fact]!r}")
    keys = {name_key(speaker.name) for speaker in article.speakers}
    problems += [f"{name}: declared speaker is not expected: {speaker}"
                 for speaker in record.get("speakers", []) if name_key(speaker) not in keys]
    return problems


def check_rows(name, article):
    problems = [f"{name}: no row for {fact}" for fact in FACTS if fact not in article.facts]
    if article.facts.get("date"):
        datetime.date.fromisoformat(article.facts["date"])
    names = {speaker.name for speaker in article.speakers}
    spoken = {quote.speaker for quote in article.quotes}
    problems += [f"{name}: quote of nobody listed: {speaker}" for speaker in spoken - names if speaker]
    return problems + [f"{name}: speaker without a quote: {speaker}" for speaker in names - spoken]


def check_counts(expected):
    persons = {speaker.name for article in expected.values() for speaker in article.speakers if speaker.kind == "person"}
    counts = (("articles", len(expected), 60),
              ("outlets", len({article.facts["source"] for article in expected.values()} - {None}), 8),
              ("persons", len(persons), 40),
              ("languages", len({article.facts["language"] for article in expected.values()} - {None}), 3))
    for label, count, _ in counts:
        print(f"{count} {label}")
    return [f"{count} {label}, at least {least} wanted" for label, count, least in counts if count < least]


def self_check(path):
    expected, problems, seen = read_expected(path), [], set()
    for name, text, record in read_articles(path.parent):
        if name in seen:
            problems.append(f"{name}: two articles have this id")
        seen.add(name)
        if name not in expected:
            problems.append(f"{name}: no rows")
            continue
        if text is not None:
            problems += check_text(name, expected[name], text)
        if record is not None:
            problems += check_record(name, expected[name], record)
    problems += [f"{name}: no such article" for name in expected if name not in seen]
    for name, article in expected.items():
        problems += check_rows(name, article)
    problems += check_counts(expected)
    print("\n".join(problems) if problems else "consistent")
    return not problems


def compare_run(indexer, expected, options):
    """Holds what the indexer understands of the corpus against the expectations."""
    with tempfile.TemporaryDirectory() as folder:
        extract = Path(folder) / "extract.jsonl"
        with extract.open("wb") as out:
            subprocess.run([indexer, "--extract", str(expected.parent)], stdout=out, check=True)
        return compare(extract, expected, options)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path, help="EXTRACT.jsonl EXPECTED.tsv, or EXPECTED.tsv alone with --self-check")
    parser.add_argument("--indexer", metavar="PROGRAM", help="make EXTRACT.jsonl by running PROGRAM --extract on the folder of EXPECTED.tsv")
    parser.add_argument("--self-check", action="store_true", help="hold the expectations against the articles, without the indexer")
    parser.add_argument("--min-speakers", type=float, default=0.0, help="least F1 of the speakers")
    parser.add_argument("--min-quotes", type=float, default=0.0, help="least F1 of direct quotes with the right speaker")
    parser.add_argument("--misses", action="store_true", help="list every speaker and quote missed, invented or misattributed")
    options = parser.parse_args()
    if len(options.files) != (1 if options.self_check or options.indexer else 2):
        parser.error("wrong number of files")
    if options.self_check:
        good = self_check(options.files[0])
    elif options.indexer:
        good = compare_run(options.indexer, options.files[0], options)
    else:
        good = compare(*options.files, options)
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
