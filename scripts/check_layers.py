#!/usr/bin/env python3
"""Holds every #include of the product against the architecture (docs/architecture.md).

Checks the arrows between the folders of src/ and the two programs, the fences round foreign
libraries, include cycles, `#pragma once`, names of types that stand twice, and `using namespace` at file scope.

usage: check_layers.py [SOURCE_ROOT]      exit 0: clean, 1: violations (one line each on stdout)
"""

import re
import sys
from pathlib import Path

# A folder may include itself, the folders named here, and what those may include.
ARROWS = {
    "base": [],
    "lang": ["base"],
    "text": ["lang"],
    "story": ["text"],
    "article": ["text"],
    "extract": ["article"],
    "schema": ["article"],
    "index": ["schema", "story"],
    "query": ["schema"],
    "search": ["index", "query"],
    "render": ["search"],
    "ingest": ["extract", "index"],
    "indexer": ["ingest"],
    "searcher": ["render"],
    "eval": ["article"],
}

PROGRAMS = ("indexer", "searcher", "eval")

# Headers of foreign libraries, and the folders that may name them. All JSON goes through
# base/json.h, so that limits on nesting hold everywhere.
FENCES = [
    (re.compile(r"xapian(\.h|/.*)$"), {"index", "search"}),
    (re.compile(r"unicode/"), {"text"}),
    (re.compile(r"boost/"), {"indexer", "searcher", "eval"}),
    (re.compile(r"rapidjson/"), {"base"}),
    (re.compile(r"(zlib|lzma|bzlib|brotli\/decode|archive|archive_entry|expat)\.h$"), {"article"}),
    (re.compile(r"zstd(_errors)?\.h$"), {"article", "index"}),
    (re.compile(r"xxh(ash|3)\.h$"), {"base"}),
]

# Single headers that fewer folders may see than their folder's arrows say: the reading of input
# formats is no business of what the searcher is made of.
PRIVATE = {
    "article/reader.h": {"article", "ingest", "indexer"},
}

NAMESPACE = re.compile(r"namespace ([\w:]+) \{")
TYPE = re.compile(r"(?:class|struct|enum class) (\w+)")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def may_see(folder):
    """The folders that `folder` may include, itself among them."""
    seen = set()
    waiting = [folder]
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting += ARROWS[name]
    return seen


def product_files(root):
    """(folder, path) of every source and header of the library and the two programs."""
    src = root / "src"
    folders = sorted(p for p in src.iterdir() if p.is_dir()) if src.is_dir() else []
    folders += [root / name for name in PROGRAMS if (root / name).is_dir()]
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".h", ".cc"):
                yield folder.name, path


def includes_of(lines):
    """(line number, '<' or '"', header) of each include."""
    for number, line in enumerate(lines, 1):
        found = INCLUDE.match(line)
        if found:
            yield number, found.group(1), found.group(2)


def resolve(root, folder, header):
    """The file of the product that a quoted include means, or None. Paths start at src; a program
    names its own headers ("options.h") from its own folder."""
    if folder in PROGRAMS and (root / folder / header).is_file():
        return root / folder / header
    path = root / "src" / header
    return path if path.is_file() else None


def folder_of(root, path):
    """The folder of src, or the program, that a file of the product belongs to."""
    parts = path.relative_to(root).parts
    return parts[1] if parts[0] == "src" else parts[0]


def check_foreign(folder, header):
    for pattern, allowed in FENCES:
        if pattern.match(header) and folder not in allowed:
            return f"<{header}> may be included only in {', '.join(sorted(allowed))}"
    return None


def check_own(root, folder, header):
    if ".." in Path(header).parts:
        return f'"{header}": write include paths from src'
    path = resolve(root, folder, header)
    if path is None:
        return f'"{header}" is no file of the product (paths start at src)'
    target = folder_of(root, path)
    if target not in may_see(folder):
        return f'{folder} may not include {target} ("{header}")'
    if header in PRIVATE and folder not in PRIVATE[header]:
        return f'"{header}" may be included only in {", ".join(sorted(PRIVATE[header]))}'
    return None


def check_header_form(path, lines):
    if path.suffix == ".h" and "#pragma once" not in (line.strip() for line in lines):
        yield 1, "the header lacks #pragma once"
    for number, line in enumerate(lines, 1):
        anywhere = path.suffix == ".h" and re.match(r"\s*using namespace\b", line)
        if anywhere or line.startswith("using namespace"):
            yield number, "using namespace at file scope"


def check_file(root, folder, path, lines):
    """(line number, message) of each violation in one file."""
    if folder not in ARROWS:
        yield 1, f"src/{folder} has no place in the arrows of scripts/check_layers.py"
        return
    yield from check_header_form(path, lines)
    for number, mark, header in includes_of(lines):
        foreign = check_foreign(folder, header)
        own = check_own(root, folder, header) if mark == '"' and foreign is None else None
        if foreign or own:
            yield number, foreign or own


def find_cycle(graph):
    """A list of files that include each other in a ring, or None."""
    done, trail = set(), []

    def walk(node):
        if node in trail:
            return trail[trail.index(node):] + [node]
        if node in done:
            return None
        trail.append(node)
        for target in graph.get(node, ()):
            cycle = walk(target)
            if cycle:
                return cycle
        trail.pop()
        done.add(node)
        return None

    for node in sorted(graph):
        cycle = walk(node)
        if cycle:
            return cycle
    return None


def types_of(lines):
    """(line number, name with its namespace) of each type that a header defines for others."""
    spaces = []
    for number, line in enumerate(lines, 1):
        opened = NAMESPACE.match(line)
        if opened:
            spaces.append(opened.group(1))
        elif line.startswith("}  // namespace") and spaces:
            spaces.pop()
        defined = TYPE.match(line)
        if defined and not line.rstrip().endswith(";"):
            yield number, "::".join([*spaces, defined.group(1)])


def check_names(types):
    """Two types of one name are one type to the linker: their functions replace each other."""
    first = {}
    for name, place in types:
        if name in first:
            yield f"{place}: {name} is defined in {first[name]}, too"
        first.setdefault(name, place)


def check_tree(root):
    """Every violation in the tree, as lines `file:line: message`; second: the files checked."""
    problems, graph, types, count = [], {}, [], 0
    for folder, path in product_files(root):
        count += 1
        lines = path.read_text(encoding="utf-8").splitlines()
        name = path.relative_to(root)
        problems += [f"{name}:{n}: {text}" for n, text in check_file(root, folder, path, lines)]
        if path.suffix == ".h":
            types += [(type_name, f"{name}:{n}") for n, type_name in types_of(lines)]
        own = (resolve(root, folder, h) for _, mark, h in includes_of(lines) if mark == '"')
        graph[path] = [target for target in own if target]
    problems += check_names(types)
    cycle = find_cycle(graph)
    if cycle:
        problems.append("include cycle: " + " -> ".join(str(p.relative_to(root)) for p in cycle))
    return problems, count


def main(arguments):
    root = Path(arguments[0] if arguments else Path(__file__).parent.parent).resolve()
    problems, count = check_tree(root)
    if count == 0:
        problems.append(f"{root}: no sources found")
    for line in problems:
        print(line)
    print(f"layers: {count} files, {len(problems)} violations")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
