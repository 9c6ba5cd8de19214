#!/usr/bin/env python3
"""Compares `stand check` with independent libraries on a seeded corpus.

    compare.py PATH_TO_STAND [--seed N] [--size N] [--markdown]

Every difference must belong to one of the explained classes below; the table of agreement and
differences is printed, and one unexplained difference makes the exit code 1.
"""

import argparse
import collections
import json
import random
import subprocess
import sys

import corpora
import judges


def verdicts(stand, kind, country, inputs):
    """What `stand check` says to each input."""
    command = [stand, "check", kind, "--country", country]
    lines = "".join(json.dumps(text) + "\n" for text in inputs)
    # Exit code 1 says that some input is invalid, which is the point here.
    done = subprocess.run(command, input=lines, capture_output=True, text=True, encoding="utf-8")
    if done.returncode > 1:
        sys.exit(f"{' '.join(command)} failed with {done.returncode}: {done.stderr.strip()}")
    answers = [json.loads(line) for line in done.stdout.split("\n") if line]
    if [answer["input"] for answer in answers] != inputs:
        sys.exit(f"{' '.join(command)} did not answer each line in its order")
    return answers


def explanation(judge, text, country, ours, theirs):
    """The first class that explains the difference, None if there is none."""
    for name, holds in judge.differences.items():
        if holds(text, country, ours, theirs):
            return name
    return None


def compare(stand, kind, country, inputs):
    """Prints one table row per outcome; returns the rows and the unexplained differences."""
    judge = judges.JUDGES[kind]
    counts = collections.Counter()
    unexplained = []
    answers = verdicts(stand, kind, country, inputs)
    # What the stand suggests must pass both checks itself.
    suggested = sorted({answer["suggestion"] for answer in answers if answer.get("suggestion")})
    answers += verdicts(stand, kind, country, suggested)
    for answer in answers[len(inputs):]:
        if not answer["valid"]:
            unexplained.append((answer["input"], "suggested, then refused", None))
    for text, answer in zip(inputs + suggested, answers):
        ours = answer["normalised"] if answer["valid"] else None
        theirs = judge.normalised(text, country)
        if ours == theirs:
            counts["agree: accepted" if ours else "agree: refused"] += 1
            continue
        name = explanation(judge, text, country, ours, theirs)
        if name:
            counts[name] += 1
        else:
            unexplained.append((text, ours, theirs))
    return counts, unexplained


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("stand", help="path of the stand binary")
    arguments.add_argument("--seed", type=int, default=20260117)
    arguments.add_argument("--size", type=int, default=4000, help="inputs per kind and country")
    arguments.add_argument("--markdown", action="store_true", help="print tables for the docs")
    options = arguments.parse_args()

    failures = 0
    print(f"seed {options.seed}, {options.size} inputs per kind and country")
    for kind, country in judges.KINDS:
        chance = random.Random(f"{options.seed} {kind} {country}")
        inputs = corpora.corpus(kind, country, options.size, chance)
        counts, unexplained = compare(options.stand, kind, country, inputs)
        agreed = sum(count for name, count in counts.items() if name.startswith("agree"))
        total = sum(counts.values()) + len(unexplained)
        title = f"{kind} {country} against {judges.JUDGES[kind].library}"
        print(f"\n{'### ' if options.markdown else ''}{title}: "
              f"{100 * agreed / total:.1f} % of {total} agree")
        if options.markdown:
            print("\n| outcome | inputs |\n|---|---|")
        for name, count in sorted(counts.items(), key=lambda row: (row[0][:5] != "agree", -row[1])):
            print(f"| {name} | {count} |" if options.markdown else f"  {count:6}  {name}")
        for text, ours, theirs in unexplained[:20]:
            print(f"  UNEXPLAINED {text!r}: stand {ours!r}, library {theirs!r}")
        failures += len(unexplained)
    if failures:
        sys.exit(f"{failures} differences are not explained (seed {options.seed})")


if __name__ == "__main__":
    main()
