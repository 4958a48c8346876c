"""Installs the build into a temporary folder and uses it as another project would: every installed
header compiles, a program links through pkg-config alone and runs, and shells and man find their files.

usage: install_test.py BUILD_FOLDER COMPILER...
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = """
#include <iostream>

int main()
{
    std::cout << onrecord::to_string(onrecord::parse_iso_date("2022-09-14")) << '\\n';
}
"""


def run(*command, **options):
    return subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE, **options).stdout


def pkg_config(prefix, *wanted):
    folder = next(prefix.rglob("onrecord.pc")).parent
    known = os.environ.get("PKG_CONFIG_PATH", "")
    env = {**os.environ, "PKG_CONFIG_PATH": f"{folder}:{known}"}
    return run("pkg-config", f"--define-variable=prefix={prefix}", *wanted, "onrecord", env=env).split()


def headers(prefix):
    root = prefix / "include" / "onrecord"
    return sorted(str(path.relative_to(root)) for path in root.rglob("*.h"))


def main(build, compiler):
    with tempfile.TemporaryDirectory() as scratch:
        run("meson", "install", "-C", build, "--no-rebuild", "--destdir", scratch)
        prefix = next(Path(scratch).rglob("include")).parent
        names = headers(prefix)
        assert names, "no header was installed"
        source = Path(scratch) / "program.cc"
        source.write_text("".join(f'#include "{name}"\n' for name in names) + PROGRAM)
        program = Path(scratch) / "program"
        run(*compiler, "-std=c++20", *pkg_config(prefix, "--cflags"), str(source), "-o", str(program),
            *pkg_config(prefix, "--libs"))
        for name in ("bash-completion/completions/onrecord-search", "zsh/site-functions/_onrecord-index",
                     "fish/vendor_completions.d/onrecord-search.fish", "man/man1/onrecord-index.1"):
            assert (prefix / "share" / name).is_file(), f"{name} was not installed"
        library = str(next(prefix.rglob("libonrecord.*")).parent)
        said = run(str(program), env={**os.environ, "LD_LIBRARY_PATH": library})
        assert said == "2022-09-14\n", said
    print(f"{len(names)} headers installed; a program links and runs")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
