"""Plants each kind of violation in a small tree and expects scripts/check_layers.py to name it."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))
import check_layers  # noqa: E402

HEADER = "#pragma once\n"

# A tree without violations; each row below adds or replaces one file.
CLEAN = {
    "src/base/error.h": HEADER,
    "src/base/json.h": HEADER + "#include <rapidjson/document.h>\n",
    "src/text/words.h": HEADER + '#include "base/error.h"\n#include <unicode/uchar.h>\n',
    "src/article/reader.h": HEADER + '#include "text/words.h"\n#include <zlib.h>\n',
    "src/extract/extract.h": HEADER + '#include "article/article.h"\n',
    "src/article/article.h": HEADER + "namespace onrecord {\nclass Reader;\nstruct Reader {\n};\n}  // namespace onrecord\n",
    "src/base/date.h": HEADER + "namespace onrecord::base {\nstruct Reader {\n};\n}  // namespace onrecord::base\n",
    "src/schema/field.h": HEADER + '#include "article/article.h"\n',
    "src/index/writer.h": HEADER + '#include "schema/field.h"\n#include <xapian.h>\n',
    "src/query/query.h": HEADER + '#include "schema/field.h"\n',
    "src/search/searcher.h": HEADER + '#include "index/writer.h"\n#include "query/query.h"\n',
    "src/render/renderer.h": HEADER + '#include "search/searcher.h"\n',
    "src/ingest/ingest.h": HEADER + '#include "extract/extract.h"\n#include "article/reader.h"\n',
    "indexer/main.cc": '#include "ingest/ingest.h"\n#include <boost/program_options.hpp>\n',
    "searcher/main.cc": '#include "render/renderer.h"\n',
}

# what is wrong, file, content, words of the message
VIOLATIONS = [
    ("a type of a name that another has", "src/text/a.h",
     HEADER + "namespace onrecord {\nstruct Reader {\n};\n}  // namespace onrecord\n", "onrecord::Reader is defined in"),
    ("upwards", "src/base/a.cc", '#include "text/words.h"\n', "base may not include text"),
    ("sideways", "src/query/a.cc", '#include "index/writer.h"\n', "query may not include index"),
    ("extract above schema", "src/schema/a.cc", '#include "extract/extract.h"\n',
     "schema may not include extract"),
    ("indexer searches", "indexer/a.cc", '#include "search/searcher.h"\n',
     "indexer may not include search"),
    ("indexer renders", "indexer/a.cc", '#include "render/renderer.h"\n',
     "indexer may not include render"),
    ("indexer parses queries", "indexer/a.cc", '#include "query/query.h"\n',
     "indexer may not include query"),
    ("searcher extracts", "searcher/a.cc", '#include "extract/extract.h"\n',
     "searcher may not include extract"),
    ("searcher ingests", "searcher/a.cc", '#include "ingest/ingest.h"\n',
     "searcher may not include ingest"),
    ("searcher reads formats", "searcher/a.cc", '#include "article/reader.h"\n',
     "may be included only in"),
    ("Xapian outside", "src/query/a.cc", "#include <xapian.h>\n", "<xapian.h> may be included"),
    ("a part of Xapian outside", "src/render/a.cc", "#include <xapian/query.h>\n",
     "<xapian/query.h> may be included"),
    ("Xapian in quotes", "src/query/a.cc", '#include "xapian.h"\n', "<xapian.h> may be included"),
    ("ICU outside", "src/extract/a.cc", "#  include <unicode/uchar.h>\n", "only in text"),
    ("Boost in the library", "src/base/a.cc", "#include <boost/crc.hpp>\n",
     "only in eval, indexer, searcher"),
    ("the scorer looks at what it scores", "eval/a.cc", '#include "extract/extract.h"\n',
     "eval may not include extract"),
    ("JSON library outside", "src/render/a.cc", "#include <rapidjson/writer.h>\n", "only in base"),
    ("zlib outside", "src/index/a.cc", "#include <zlib.h>\n", "only in article"),
    ("hash library outside", "src/index/a.cc", "#include <xxhash.h>\n", "only in base"),
    ("relative path", "src/index/a.cc", '#include "../schema/field.h"\n', "paths from src"),
    ("no such file", "src/index/a.cc", '#include "schema/nothing.h"\n', "no file of the product"),
    ("unknown folder", "src/utils/a.h", HEADER, "no place in the arrows"),
    ("no guard", "src/base/a.h", "int a();\n", "lacks #pragma once"),
    ("using in a header", "src/base/a.h", HEADER + "  using namespace std;\n", "using namespace"),
    ("using in a source", "src/base/a.cc", "using namespace std;\n", "using namespace"),
]


def violations_of(files):
    with tempfile.TemporaryDirectory() as folder:
        for name, content in files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)
        return check_layers.check_tree(Path(folder).resolve())[0]


class CheckLayers(unittest.TestCase):
    def test_clean_tree_has_no_violation(self):
        self.assertEqual(violations_of(CLEAN), [])

    def test_each_planted_violation_is_named_once(self):
        for what, name, content, message in VIOLATIONS:
            with self.subTest(what):
                found = violations_of({**CLEAN, name: content})
                self.assertEqual(len(found), 1, found)
                self.assertTrue(found[0].startswith(name + ":"), found[0])
                self.assertIn(message, found[0])

    def test_ring_of_includes_is_named(self):
        found = violations_of({
            **CLEAN,
            "src/base/a.h": HEADER + '#include "base/b.h"\n',
            "src/base/b.h": HEADER + '#include "base/a.h"\n',
        })
        self.assertEqual(found, ["include cycle: src/base/a.h -> src/base/b.h -> src/base/a.h"])

    def test_program_names_its_own_headers_from_its_folder(self):
        files = {"searcher/options.h": HEADER, "searcher/run.cc": '#include "options.h"\n'}
        self.assertEqual(violations_of({**CLEAN, **files}), [])

    def test_using_inside_a_function_is_allowed(self):
        body = "void f()\n{\n    using namespace std::chrono_literals;\n}\n"
        self.assertEqual(violations_of({**CLEAN, "src/base/a.cc": body}), [])

    def test_empty_tree_is_an_error(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(check_layers.main([folder]), 1)


if __name__ == "__main__":
    unittest.main()
