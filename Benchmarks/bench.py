#!/usr/bin/env python3
"""Measures the app beside its peers and limits, interleaved; one JSON line a row of the table.

bench.py [ROW…] runs the named rows, all without one. Ratios only: machines differ.
"""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from app import STAND, App, data_folder
from pdf import Printers
from terminal import Terminal

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / ".build" / "bench"
ROUNDS = 7
LETTERS = "abcdefghijklmnopqrstuvwxyz"
ROWS = {}


def row(bar, aim, better="less"):
    """Registers a row: its bar and its aim, and whether less or more is better."""

    def register(function):
        ROWS[function.__name__.replace("_", "-")] = (function, bar, aim, better)
        return function

    return register


def percentile(values, share):
    """The value below which a share of them lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def report(name, ratios, **details):
    """Prints a row: the median and the spread of its rounds, bar, aim, whether they are met."""
    _, bar, aim, better = ROWS[name]
    middle = median(ratios)
    meets = (lambda limit: middle <= limit) if better == "less" else (lambda limit: middle >= limit)
    line = {
        "row": name, "median": round(middle, 3), "least": round(min(ratios), 3),
        "most": round(max(ratios), 3), "rounds": len(ratios), "bar": bar, "aim": aim,
        "better": better, "meets": "aim" if meets(aim) else "bar" if meets(bar) else "neither",
        **details,
    }
    print(json.dumps(line), flush=True)


def answer(*command):
    """What a program of ours or a limit says: so many things in so many seconds."""
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found = json.loads(output.splitlines()[-1])
    return found["count"] / found["seconds"]


def form():
    """The bare C form, ready for keys."""
    terminal = Terminal([str(WORK / "form")])
    terminal.first_frame("Tab next")
    terminal.wait(terminal.started, patience=0.2)
    return terminal


def typed(app, peer, words):
    """What each letter led to in the app and in the peer, keys taken in turns."""
    ours, theirs = [], []
    for letter in words:
        theirs.append(peer.send(letter).last)
        ours.append(app.send(letter))
    return ours, theirs


def half(times):
    """The median of seconds, in whole microseconds."""
    return round(percentile(times, 0.5) * 1e6)


@row(bar=1.5, aim=1.2)
def key():
    """A letter typed in the customer's form, beside a bare C ncurses form."""
    ratios, ours, theirs = [], [], []
    for _ in range(ROUNDS):
        with App() as app, form() as peer:
            app.opens_the_form()
            mine, other = typed(app, peer, LETTERS)
            ratios.append(half(key.last for key in mine) / half(other))
            ours += mine
            theirs += other
    lasts = [key.last for key in ours]
    report(
        "key", ratios, ours_p50_us=half(lasts), ours_p95_us=round(percentile(lasts, 0.95) * 1e6),
        peer_p50_us=half(theirs))
    ROWS["bytes"] = (key, 100, 45, "less")
    report("bytes", [sum(len(key.data) for key in ours) / len(ours)])


@row(bar=0, aim=0)
def idle():
    """Processor time in ms a second, and bytes, of an app that nobody touches."""
    with App() as app:
        app.opens_the_form()
        app.settles()
        before, seconds = app.processor(), 20
        data = app.wait(time.perf_counter(), patience=seconds, quiet=seconds).data
        spent = (app.processor() - before) * 1e3 / seconds
    report("idle", [round(spent, 2)], bytes=len(data))


@row(bar=2.0, aim=1.5)
def search_key():
    """A letter shown while each searches 10,000 customers; the found ones come after it."""
    folder = data_folder(events=230_000)
    ratios, ours, theirs = [], [], []
    for _ in range(ROUNDS):
        with App(folder, is_copied=True) as app, form() as peer:
            app.opens_the_search()
            mine, other = typed(app, peer, "leblanc marie peeters jan")
            ratios.append(half(key.first for key in mine) / half(other))
            ours += mine
            theirs += other
    report(
        "search-key", ratios, ours_p50_us=half(key.first for key in ours),
        found_p50_us=half(key.last for key in ours), peer_p50_us=half(theirs))


@row(bar=5, aim=10, better="more")
def enter():
    """Enter, sealed, chained and durable, to the next page: how much sooner than Textual's echo."""
    ratios, ours, theirs = [], [], []
    textual = [str(WORK / "venv/bin/python"), str(ROOT / "Benchmarks/peers/textual_form.py")]
    for _ in range(ROUNDS):
        with App() as app, Terminal(textual) as peer:
            peer.wait(peer.started, patience=5, quiet=0.5)
            echo = [peer.send(letter).last for letter in LETTERS[:15]]
            mine = app.creates_a_customer()
            ratios.append(percentile(echo, 0.5) / mine)
            ours.append(mine)
            theirs += echo
    report(
        "enter", ratios, ours_p50_us=round(median(ours) * 1e6),
        peer_p50_us=round(median(theirs) * 1e6))


@row(bar=1.6, aim=1.0)
def start():
    """Start to the first full frame with 1,000,000 events in the journal, beside dialog --form."""
    folder = data_folder(events=1_000_000)
    dialog = ["dialog", "--form", "Customer", "20", "70", "8"]
    for number in range(1, 9):
        dialog += [f"Field {number}:", str(number), "1", "", str(number), "16", "40", "40"]
    ratios, ours = [], []
    for _ in range(2 * ROUNDS):
        with Terminal(dialog) as peer:
            theirs = peer.first_frame("Cancel").last
        with App(folder, waits=False) as app:
            mine = app.first_frame("┘").last
        ratios.append(mine / theirs)
        ours.append(mine)
    report("start", ratios, ours_ms=round(median(ours) * 1e3, 2))


@row(bar=0.85, aim=0.95, better="more")
def append():
    """Durable appends with chain and seal, beside plain SQLite in C, WAL and FULL."""
    ratios, ours = [], []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory(dir=WORK) as folder:
            theirs = answer(str(WORK / "append"), f"{folder}/plain.db", "1000")
            App.prepare(f"{folder}/data")
            mine = answer(str(WORK / "store-bench"), "append", f"{folder}/data", "--count", "1000")
        ratios.append(mine / theirs)
        ours.append(mine)
    report("append", ratios, ours_per_second=round(median(ours)))


@row(bar=0.04, aim=0.10, better="more")
def replay():
    """Events verified, decrypted and folded, beside a plain SELECT of the same rows in C."""
    folder = data_folder(events=100_000)
    ratios, ours = [], []
    for _ in range(ROUNDS):
        theirs = answer(str(WORK / "select"), f"{folder}/journal.db")
        mine = answer(str(WORK / "store-bench"), "replay", str(folder))
        ratios.append(mine / theirs)
        ours.append(mine)
    report("replay", ratios, ours_per_second=round(median(ours)))


def memory(events):
    """Resident memory in MB with so many events, signed in, three times over."""
    found = []
    for _ in range(3):
        with App(data_folder(events=events), is_copied=True) as app:
            app.signs_in()
            app.settles()
            found.append(round(app.resident(), 1))
    return found


@row(bar=25, aim=15)
def memory_10k():
    """Resident memory in MB with 10,000 events."""
    report("memory-10k", memory(10_000))


@row(bar=60, aim=40)
def memory_100k():
    """Resident memory in MB with 100,000 events."""
    report("memory-100k", memory(100_000))


@row(bar=1.3, aim=1.1)
def walk():
    """A walk of 1,000 commands, from the first answer to the last, beside its appends alone."""
    lines = (ROOT / "fixtures/journeys/marie-leblanc.jsonl").read_text().splitlines()
    commands = [lines[n % len(lines)] for n in range(1_000)]
    ratios, ours = [], []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory(dir=WORK) as folder:
            App.prepare(f"{folder}/walked")
            App.prepare(f"{folder}/again")
            Path(folder, "commands").write_text("\n".join(commands) + "\n")
            command = [STAND, "walk", f"{folder}/commands", "--data", f"{folder}/walked"]
            with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
                process.stdout.readline()
                begun = time.perf_counter()
                count = sum(1 for _ in process.stdout)
                mine = count / (time.perf_counter() - begun)
            rewrite = [str(WORK / "store-bench"), "rewrite", f"{folder}/walked", f"{folder}/again"]
            theirs = answer(*rewrite)
        ratios.append(theirs / mine)
        ours.append(mine)
    report("walk", ratios, ours_per_second=round(median(ours)))


def printed(name, command, rounds, cold=False):
    """Reports how long a quote's PDF takes beside another program's like page."""
    with tempfile.TemporaryDirectory(dir=WORK) as folder:
        printers = Printers(WORK, folder)
        peer = getattr(printers, command)
        if peer is None:
            print(f"{name}: the program to compare with is not installed", file=sys.stderr)
            return
        pairs = printers.ratios(peer, rounds, cold)
        details = {"again_ms": round(printers.again() * 1e3, 1)} if command == "cairo" else {}
        size = printers.paper.stat().st_size
    ours, theirs = (median(pair[place] for pair in pairs) * 1e3 for place in (0, 1))
    is_less = ROWS[name][3] == "less"
    report(
        name, [mine / other if is_less else other / mine for mine, other in pairs],
        ours_ms=round(ours, 1), peer_ms=round(theirs, 1), bytes=size, **details)


@row(bar=1.0, aim=0.5)
def pdf():
    """A quote's PDF by a process of its own, beside pycairo making a like page."""
    printed("pdf", "cairo", 5 * ROUNDS)


@row(bar=1.0, aim=0.5)
def pdf_cold():
    """The same without what the kernel and fontconfig remember of programs and fonts."""
    printed("pdf-cold", "cairo", ROUNDS, cold=True)


@row(bar=5, aim=10, better="more")
def pdf_weasyprint():
    """How much sooner than WeasyPrint's."""
    printed("pdf-weasyprint", "weasy", ROUNDS)


@row(bar=5, aim=10, better="more")
def pdf_libreoffice():
    """How much sooner than LibreOffice's."""
    printed("pdf-libreoffice", "office", ROUNDS)


def main():
    for name in sys.argv[1:] or list(ROWS):
        ROWS[name][0]()


main()
