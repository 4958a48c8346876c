#!/usr/bin/env python3
"""Kills the indexer's jobs at random moments and reads while it writes.

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

from trial import JOBS, Programs, Trial, asked


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
    trial.programs.index(trial.folder / "clean", *trial.words)
    trial.programs.index(trial.work, "--prune", *trial.words)
    assert trial.programs.answers(trial.folder / "clean") == trial.programs.answers(trial.work), \
        "an update differs from a clean build"


def seconds_of(trial):
    trial.reset()
    start = time.monotonic()
    trial.programs.index(trial.work, *trial.words)
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


def kill_at_random(job, trial, rounds, chance):
    length = seconds_of(trial)
    for _ in range(rounds):
        seconds = chance.uniform(0, 1.1 * length)
        trial.reset()
        killed = kill_after(trial.command(), seconds)
        what = f"{job} killed after {seconds:.3f} of {length:.3f} s"
        print(f"ok   {what}: {trial.check(what, not killed)} state")


def main():
    options, chance = asked(rounds=4)  # of each job
    programs = Programs(options.indexer, options.searcher)
    with tempfile.TemporaryDirectory(prefix="onrecord-kill-") as name:
        for job in JOBS:
            trial = Trial(programs, Path(name) / job, JOBS[job])
            if job == "update":
                check_clean_build(trial)
                print("ok   clean build and update agree")
                print(f"ok   {read_while_writing(trial)} answers while writing")
            kill_at_random(job, trial, options.rounds, chance)
    print(f"{options.rounds * len(JOBS) + 2} passed, 0 failed")


if __name__ == "__main__":
    sys.exit(main())
