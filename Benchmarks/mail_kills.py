#!/usr/bin/env python3
"""Kills the centre again and again while it sends mail, and counts what arrived.

    mail_kills.py [MAILS] [KILLS] [SEED] [PROGRAMS]

Every mail must be at the sink exactly once when the centre says `sent`, and at most once when it
says `uncertain`; none may be missing from its list. Prints one JSON line.
"""

import collections
import email
import email.policy
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
JOURNEY = ROOT / "fixtures" / "journeys" / "marie-leblanc.jsonl"
PATIENCE = 120  # seconds without a new mail


def run(*words, data=None):
    return subprocess.run(words, input=data, check=True, capture_output=True, text=True).stdout


class Show:
    """A terminal, a centre that is killed, and the sink."""

    def __init__(self, programs, folder):
        self.programs, self.folder = programs, folder
        self.database = folder / "central.db"
        self.sink = subprocess.Popen(
            [ROOT / "scripts" / "sink", folder / "mails"], stdout=subprocess.PIPE, text=True)
        self.port = self.sink.stdout.readline().strip()

    def start(self, *words):
        self.centre = subprocess.Popen(
            [self.programs / "stand-central", "serve", "--listen", "127.0.0.1:0", "--database",
             self.database, *words],
            stdout=subprocess.PIPE, stderr=(self.folder / "log").open("a"), text=True)
        return self.centre.stdout.readline().split()[-1]

    def start_mailing(self):
        self.start("--smtp", f"smtp://127.0.0.1:{self.port}", "--mails-per-second", "0",
                   "--mail-from", "stand@example.org")

    def admin(self, *words):
        return run(self.programs / "stand-central", *words, "--database", self.database)

    def stand(self, *words, data=None):
        return run(self.programs / "stand", *words, "--data", self.folder / "data", data=data)

    def ask_for(self, count):
        """Serves one visitor, sends the quote as often, and drains it while nothing is mailed."""
        address = self.start()
        code = self.admin("licence", "issue", "--show", "BMS-2026", "--brands", "citroen",
                          "--seats", "1").strip()
        self.stand("licence", "register", code, "--centre", address)
        lines = JOURNEY.read_text(encoding="utf-8").splitlines()
        place = next(i for i, line in enumerate(lines) if json.loads(line)["do"] == "sendOut")
        again = [json.dumps({"do": "sendOut", "again": "asked for it"})] * (count - 3)
        self.stand("walk", "-", data="\n".join(lines[:place + 1] + again + lines[place + 1:]))
        self.stand("sync", "drain", "--until-empty", "--timeout", "600")
        self.centre.kill()
        self.centre.wait()

    def kept(self):
        return list((self.folder / "mails").glob("*.eml"))

    def await_kept(self, count):
        """Waits for so many mails, or until no more come."""
        last, since = -1, time.monotonic()
        while (now := len(self.kept())) < count and time.monotonic() - since < PATIENCE:
            if now != last:
                last, since = now, time.monotonic()
            time.sleep(0.01)

    def mails(self):
        return [json.loads(line) for line in self.admin("mail", "list", "--json").splitlines()]


def main(count=1_000, kills=20, seed=1, programs=ROOT / ".build" / "release"):
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        show = Show(Path(programs), Path(folder))
        try:
            show.ask_for(count)
            show.start_mailing()
            started = time.monotonic()
            for kill in range(1, kills + 1):
                show.await_kept(kill * count // (kills + 1))
                time.sleep(chance.random() * 0.05)
                show.centre.kill()
                show.centre.wait()
                show.start_mailing()
            while any(mail["state"] in ("waiting", "sending") and mail["kind"] != "survey"
                      for mail in show.mails()):
                if time.monotonic() - started > count:
                    sys.exit("it takes too long")
                time.sleep(0.5)
            seconds = time.monotonic() - started
            states = collections.Counter(
                mail["state"] for mail in show.mails() if mail["kind"] != "survey")
            ids = collections.Counter(
                email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
                ["Message-ID"] for path in show.kept())
            print(json.dumps({
                "mails": sum(states.values()), "kills": kills, "seed": seed, **states,
                "arrived": len(ids), "twice": sum(1 for seen in ids.values() if seen > 1),
                "perSecond": round(len(ids) / seconds, 1)}))
            is_right = (sum(states.values()) == count and max(ids.values()) == 1
                        and states["sent"] <= len(ids) <= states["sent"] + states["uncertain"])
            sys.exit(0 if is_right else "a mail was lost or sent twice")
        finally:
            show.centre.kill()
            show.sink.terminate()


if __name__ == "__main__":
    words = sys.argv[1:]
    main(*[int(word) for word in words[:3]], *words[3:4])
