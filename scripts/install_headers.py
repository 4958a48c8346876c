#!/usr/bin/env python3
"""Installs headers of the library, with every header of the library that they include.

usage (by `meson install`): install_headers.py SOURCE_FOLDER INCLUDE_FOLDER HEADER...
"""

import os
import re
import shutil
import sys
from pathlib import Path

INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)


def with_included(source, names):
    """The headers named and all they include, by paths from `source`."""
    found, waiting = set(), list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += INCLUDE.findall((source / name).read_text(encoding="utf-8"))
    return sorted(found)


def main(source, target, *names):
    destination = Path(os.environ["MESON_INSTALL_DESTDIR_PREFIX"]) / target
    for name in with_included(Path(source), names):
        path = destination / name
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(Path(source) / name, path)


if __name__ == "__main__":
    main(*sys.argv[1:])
