#!/usr/bin/env python3
"""Runs the indexer's jobs on a disk that fills up, fails or loses its power at a random call.

After each fault the index answers as before the run or as after it and is sound, the program has said what was the
matter, and a rerun gives the answers of an undisturbed run. After a power cut only what was synced is there:
files that were not are empty, names that were not are as they were before.

usage: fault_test.py INDEXER SEARCHER FAULTY_DISK [--rounds N] [--seed N]
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from trial import JOBS, Programs, Trial, asked

KILLED = -9
REFUSED = 4  # exit status when the system refuses to read or write


class Disk:
    """What of a folder is on the disk for certain, from the copies that the preloaded library makes."""

    def __init__(self, folder, synced):
        self.folder = folder
        self.synced = synced
        synced.mkdir()
        self.held = []  # open files: so nobody else gets their inodes' numbers
        for path in [folder, *folder.rglob("*")]:
            self.held.append(os.open(path, os.O_RDONLY))
            number = path.stat().st_ino
            if path.is_dir():
                names = [f"{entry.stat().st_ino} {entry.name}{'/' * entry.is_dir()}\n" for entry in path.iterdir()]
                (synced / f"folder-{number}").write_text("".join(names))
            else:
                shutil.copyfile(path, synced / str(number))
        self.root = folder.stat().st_ino

    def restore(self):
        """Puts into the folder what a power cut leaves."""
        shutil.rmtree(self.folder)
        for file in self.held:
            os.close(file)
        self.write_folder(self.root, self.folder)
        shutil.rmtree(self.synced)

    def write_folder(self, number, path):
        path.mkdir()
        names = self.synced / f"folder-{number}"
        for line in names.read_text().splitlines() if names.exists() else ():
            inner, name = line.split(" ", 1)
            data = self.synced / inner
            if name in ("./", "../"):
                continue
            if name.endswith("/"):
                self.write_folder(int(inner), path / name)
            elif data.exists():
                shutil.copyfile(data, path / name)
            else:
                (path / name).write_bytes(b"")


class FaultyRuns:
    def __init__(self, trial, library, chance):
        self.trial = trial
        self.library = library
        self.chance = chance
        self.calls = self.count_calls()

    def run(self, **settings):
        environment = dict(os.environ, LD_PRELOAD=str(self.library), FAULTY_DISK=str(self.trial.area), **settings)
        return subprocess.run(self.trial.command(), env=environment, capture_output=True, check=False,
                              stdin=subprocess.DEVNULL, timeout=120)

    def count_calls(self):
        self.trial.reset()
        counted = self.trial.folder / "calls"
        done = self.run(FAULTY_DISK_CALLS=str(counted))
        assert done.returncode == 0, done.stderr.decode()
        return int(counted.read_text())

    def fault(self, fault):
        self.trial.reset()
        at = self.chance.randint(1, self.calls)
        stays = self.chance.random() < 0.5
        done = self.run(FAULTY_DISK_AT=str(at), FAULTY_DISK_FAULT=fault, FAULTY_DISK_STAYS=str(int(stays)))
        what = f"{fault} at call {at} of {self.calls}{', and from then on' if stays else ''}"
        assert done.returncode in (0, REFUSED), f"{what}: exit {done.returncode}: {done.stderr.decode()}"
        assert done.returncode == 0 or b"error: " in done.stderr, f"{what}: nothing was said"
        return what, self.trial.check(what, done.returncode == 0)

    def cut(self, after=None):
        """At a random call, or so many calls after the last."""
        self.trial.reset()
        disk = Disk(self.trial.area, self.trial.folder / "synced")
        at = self.calls + after if after else self.chance.randint(1, self.calls + self.calls // 10)
        done = self.run(FAULTY_DISK_AT=str(at), FAULTY_DISK_FAULT="cut",
                        FAULTY_DISK_SYNCED=str(self.trial.folder / "synced"))
        assert done.returncode in (0, KILLED), done.stderr.decode()
        disk.restore()
        what = f"power cut at call {at} of {self.calls}"
        return what, self.trial.check(what, done.returncode == 0)


def main():
    options, chance = asked(rounds=3, programs=("indexer", "searcher", "library"))  # of each fault in each job
    programs = Programs(options.indexer, options.searcher)
    passed = 0
    with tempfile.TemporaryDirectory(prefix="onrecord-faults-") as name:
        for job in JOBS:
            runs = FaultyRuns(Trial(programs, Path(name) / job, JOBS[job], size=100), options.library, chance)
            if job == "first":
                what, state = runs.cut(after=1)
                print(f"ok   {job}: {what}: {state} state")
                passed += 1
            for _ in range(options.rounds):
                for what, state in (runs.fault("full"), runs.fault("failing"), runs.cut()):
                    print(f"ok   {job}: {what}: {state} state")
                    passed += 1
    print(f"{passed} passed, 0 failed")


if __name__ == "__main__":
    sys.exit(main())
