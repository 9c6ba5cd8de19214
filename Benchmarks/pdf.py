"""How long a quote's PDF takes, beside programs that make a like page of the same quote."""

import os
import shutil
import subprocess
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
QUOTE = ROOT / "fixtures" / "documents" / "quote.fr.json"
PEERS = ROOT / "Benchmarks" / "peers"


class Printers:
    """Each makes one PDF by a process of its own."""

    def __init__(self, work, folder):
        self.work, self.folder = work, Path(folder)
        python = work / "venv" / "bin" / "python"
        self.paper = self.folder / "quote.pdf"
        html = self.folder / "quote.html"
        subprocess.run([python, PEERS / "pdf_page.py", QUOTE, html], check=True)
        self.ours = [work / "stand-document", "-o", self.paper]
        self.cairo = [python, PEERS / "pdf_cairo.py", QUOTE, self.folder / "cairo.pdf"]
        self.weasy = [python, PEERS / "pdf_page.py", QUOTE, self.folder / "weasy.pdf"]
        self.office = [
            "soffice", f"-env:UserInstallation=file://{folder}/office", "--headless",
            "--convert-to", "pdf", "--outdir", self.folder, html,
        ] if shutil.which("soffice") else None

    def seconds(self, command, cold=False):
        """How long a print takes; a cold one finds its files and its fonts on the disk."""
        environment = dict(os.environ)
        if cold:
            environment["XDG_CACHE_HOME"] = str(self.folder / f"cache-{time.monotonic_ns()}")
            self.forget(command)
        with QUOTE.open("rb") as quote:
            begun = time.perf_counter()
            subprocess.run(command, stdin=quote, check=True, capture_output=True,
                           env=environment)
            return time.perf_counter() - begun

    def forget(self, command):
        """Lets the kernel drop what it holds of a program and of the fonts, where it may."""
        files = [Path(command[0]).resolve(), *Path("/usr/share/fonts").rglob("*.ttf")]
        files += self.work.glob("venv/lib/*/site-packages/cairo/*.so")
        for file in files:
            with file.open("rb") as opened:
                os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)

    def ratios(self, peer, rounds, cold=False):
        """Ours beside a peer, in turns, and the seconds that each took."""
        for command in (self.ours, peer):
            self.seconds(command)
        return [
            (self.seconds(self.ours, cold), self.seconds(peer, cold)) for _ in range(rounds)
        ]

    def again(self, times=20):
        """What pycairo takes for one more page in a process that is warm."""
        said = subprocess.run([*self.cairo, str(times)], check=True, capture_output=True,
                              text=True).stdout
        return median(float(line) for line in said.split())
