"""Plays what `stand replay --cast` writes on another terminal emulator (pyte), and reads it
strictly as an asciicast of version 3: no player on PyPI reads that version yet."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import pyte

ROOT = Path(__file__).resolve().parent.parent.parent
JOURNEYS = ("marie-leblanc", "belgian-company", "lead-three-models", "second-quote")
PERSONAL = ("Leblanc", "yopmail", "474741428", "474 74 14 28")


def run(*words):
    """The standard output of a program that has to end well."""
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"cast: {' '.join(words)}: {done.stderr}")
    return done.stdout


def header(line):
    """The header of an asciicast of version 3, read strictly."""
    read = json.loads(line)
    assert read["version"] == 3, read
    assert (read["term"]["cols"], read["term"]["rows"]) == (80, 24), read
    assert isinstance(read["timestamp"], int) and isinstance(read["title"], str), read


def events(lines):
    """Each event, its form checked: an interval, a code that the format has, a text."""
    for line in lines:
        interval, code, data = json.loads(line)
        assert isinstance(interval, float) and 0 <= interval <= 3, line
        assert code in ("o", "m", "x") and isinstance(data, str), line
        yield code, data


def screens(cast):
    """What pyte shows after each output, and how many markers there are."""
    first, *rest = cast.splitlines()
    header(first)
    screen = pyte.Screen(80, 24)
    stream = pyte.Stream(screen)
    shown, markers = [], 0
    for code, data in events(rest):
        if code == "o":
            stream.feed(data)
            shown.append([line.rstrip() for line in screen.display])
        markers += code == "m"
    return shown, markers


def check(stand, journey, folder):
    """Replays one walk both ways; the emulator has to show what the text says."""
    run(stand, "walk", str(ROOT / "fixtures" / "journeys" / f"{journey}.jsonl"), "--data", folder)
    listed = run(stand, "journal", "list", "--json", "--data", folder).splitlines()
    for line in listed:
        visit = json.loads(line)
        cast = run(stand, "replay", visit["journey"], "--cast", "-", "--data", folder)
        text = run(stand, "replay", visit["journey"], "--text", "-", "--data", folder)
        assert not any(word in cast or word in text for word in PERSONAL), journey
        shown, markers = screens(cast)
        told = [page.rstrip("\n").split("\n") for page in text.split("\n\n┌")]
        told = [page if at == 0 else ["┌" + page[0], *page[1:]] for at, page in enumerate(told)]
        assert len(shown) == len(told) == visit["records"], (journey, len(shown), len(told))
        assert markers >= (5 if visit["kind"] == "journey" and visit["quotes"] else 0), journey
        for number, (left, right) in enumerate(zip(shown, told), 1):
            assert left == right, f"{journey}, step {number}: " + "\n".join(left + right)
    return len(listed)


def main():
    stand = sys.argv[1]
    count = 0
    for journey in JOURNEYS:
        with tempfile.TemporaryDirectory() as folder:
            count += check(stand, journey, folder)
    print(f"{count} recordings play on another terminal as they read")


main()
