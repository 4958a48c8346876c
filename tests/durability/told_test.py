#!/usr/bin/env python3
"""Kills runs that tell what is new of a saved query, with SIGKILL at several instants.

What such a run tells counts as told when all of it was written, else nothing does: the run after a killed one
tells everything, or nothing when the killed one had written everything. So nothing is lost.

usage: told_test.py INDEXER SEARCHER
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ARTICLES = 1500
ROUNDS = 12


class Teller:
    """A saved query, and the marks of what was told of it, in a folder of its own."""

    def __init__(self, searcher, index, home):
        self.command = [searcher, "--index", str(index), "--since-last", "rivers", "--format", "jsonl"]
        self.environment = {**os.environ, "XDG_CONFIG_HOME": str(home / "config"), "XDG_STATE_HOME": str(home / "state")}
        saving = [searcher, "--index", str(index), "--save", "rivers", "river"]
        subprocess.run(saving, env=self.environment, check=True, capture_output=True)

    def start(self, out):
        return subprocess.Popen(self.command, env=self.environment, stdin=subprocess.DEVNULL, stdout=out,
                                stderr=subprocess.DEVNULL)

    def told(self):
        """The ids that a run tells which nothing disturbs."""
        done = subprocess.run(self.command, env=self.environment, capture_output=True, check=False, timeout=120,
                              stdin=subprocess.DEVNULL)
        assert done.returncode in (0, 1), done.stderr.decode()
        return ids(done.stdout)


def ids(output):
    """Of whole lines; the last may have been cut."""
    return {json.loads(line)["id"] for line in output.split(b"\n")[:-1]}


def kill_after(teller, seconds, scratch):
    """What a run wrote until it was killed."""
    with open(scratch, "wb") as out:
        process = teller.start(out)
        time.sleep(seconds)
        process.kill()
        process.wait()
    return ids(scratch.read_bytes())


def kill_unread(teller):
    """A run whose output nobody reads to its end."""
    process = teller.start(subprocess.PIPE)
    process.stdout.readline()
    time.sleep(0.05)
    process.kill()
    process.stdout.close()
    process.wait()


def main():
    indexer, searcher = sys.argv[1:]
    everything = {f"r{number}" for number in range(ARTICLES)}
    with tempfile.TemporaryDirectory(prefix="onrecord-told-") as name:
        folder = Path(name)
        lines = [json.dumps({"id": id, "text": f"The river rose. {id} " + "Water stood. " * 40}) for id in everything]
        (folder / "articles.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
        subprocess.run([indexer, "--index", folder / "ix", folder / "articles.jsonl"], check=True, capture_output=True)

        whole = Teller(searcher, folder / "ix", folder / "whole")
        start = time.monotonic()
        assert whole.told() == everything
        length = time.monotonic() - start
        assert whole.told() == set(), "told twice"

        outcomes = []
        for round in range(ROUNDS):
            teller = Teller(searcher, folder / "ix", folder / f"home{round}")
            before = kill_after(teller, length * 1.3 * round / (ROUNDS - 1), folder / "out")
            after = teller.told()
            assert after in (everything, set()), f"half of it was told: {len(after)} of {len(everything)}"
            assert after == everything or before == everything, "what was not written counts as told"
            assert teller.told() == set(), "told twice"
            outcomes.append("all" if after else "none")
        print(f"ok   killed at {ROUNDS} instants of {length:.2f} s; then told: {' '.join(outcomes)}")

        unread = Teller(searcher, folder / "ix", folder / "unread")
        kill_unread(unread)
        assert unread.told() == everything, "what nobody read counts as told"
        print("ok   killed while nobody read")


if __name__ == "__main__":
    main()
