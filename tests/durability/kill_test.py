#!/usr/bin/env python3
"""Kills the indexer at random moments and reads while it writes.

After a kill at any instant the index must answer as before the run or as after it, never anything between, and
never with an error; a rerun must give the answers of a clean build. A reader during a run sees the same two
states only.

usage: kill_test.py INDEXER SEARCHER [--rounds N] [--seed N]
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from trial import Programs, Trial, asked


def kill_after(command, seconds):
    """Starts the command and kills it unless it ends before; True when it was killed."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    try:
        process.wait(seconds)
        return False
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return True


def check_clean_build(trial):
    assert trial.old != trial.new
    trial.programs.index(trial.folder / "clean", *trial.job)
    trial.programs.index(trial.work, "--prune", *trial.job)
    assert trial.programs.answers(trial.folder / "clean") == trial.programs.answers(trial.work), \
        "an update differs from a clean build"


def seconds_of(trial):
    trial.reset()
    start = time.monotonic()
    trial.programs.index(trial.work, *trial.job)
    return time.monotonic() - start


def read_while_writing(trial):
    """How many answers came during one run; each is that of the old or the new state."""
    trial.reset()
    old, new = trial.old[1], trial.new[1]
    writer = subprocess.Popen(trial.command(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL)
    seen = []
    while writer.poll() is None:
        seen.append(trial.programs.count(trial.work))
    assert writer.returncode == 0
    assert set(seen) <= {old, new}, f"unexpected answers: {set(seen)}"
    assert seen == sorted(seen, key=lambda answer: answer == new), "went back to the old state"
    assert trial.programs.count(trial.work) == new
    return len(seen)


def main():
    options, chance = asked(rounds=20)
    with tempfile.TemporaryDirectory(prefix="onrecord-kill-") as name:
        trial = Trial(Programs(options.indexer, options.searcher), Path(name), ["ARTICLES"])
        check_clean_build(trial)
        length = seconds_of(trial)
        print(f"ok   clean build and update agree; a run takes {length:.2f} s")
        for number in range(options.rounds):
            seconds = chance.uniform(0, 1.1 * length)
            trial.reset()
            killed = kill_after(trial.command(), seconds)
            state = trial.check(f"killed after {seconds:.3f} s", not killed)
            print(f"ok   round {number + 1}: killed after {seconds:.3f} s, {state} state")
        print(f"ok   {read_while_writing(trial)} answers while writing")
    print(f"{options.rounds + 2} passed, 0 failed")


if __name__ == "__main__":
    sys.exit(main())
