"""The app on a terminal of its own, driven to the pages that are measured."""

import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from terminal import Terminal

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / ".build" / "bench"
STAND = str(WORK / "stand")


def data_folder(events):
    """A folder whose journal holds so many events, made once."""
    folder = WORK / f"journal-{events}"
    if not (folder / "made").exists():
        shutil.rmtree(folder, ignore_errors=True)
        App.prepare(str(folder))
        command = [str(WORK / "store-bench"), "generate", str(folder), "--events", str(events)]
        subprocess.run(command, check=True, capture_output=True)
        (folder / "made").touch()
    return folder


class App(Terminal):
    """The app in French; a context that ends it and takes its folder away."""

    def __init__(self, folder=None, is_copied=False, waits=True):
        self.temporary = None
        if folder is None or is_copied:
            self.temporary = tempfile.mkdtemp(dir=WORK)
            if is_copied:
                shutil.copytree(folder, self.temporary, dirs_exist_ok=True)
            folder = self.temporary
        super().__init__([STAND, "--data", str(folder)], environment={"LC_MESSAGES": "fr_BE"})
        if waits:
            self.wait(self.started, patience=120, until="enregistré")

    def __exit__(self, *reason):
        super().__exit__(*reason)
        if self.temporary:
            shutil.rmtree(self.temporary)

    @staticmethod
    def prepare(folder):
        """Makes a data folder with the sample's reference data."""
        command = [STAND, "reference", "show", "--data", folder]
        subprocess.run(command, check=True, capture_output=True)

    def settles(self):
        """Waits until nothing has been drawn for a while."""
        self.wait(time.perf_counter(), patience=0.6, quiet=0.6)

    def steps(self, *steps):
        """Sends keys, and waits after each until all that they lead to is drawn."""
        for keys in steps:
            self.send(keys, quiet=0.3)

    def signs_in(self):
        """To the home page."""
        self.steps("ta48213\r", "2")

    def opens_the_search(self):
        """To the customer's search."""
        self.signs_in()
        self.steps("1", "1")

    def opens_the_form(self):
        """To the first name of a new customer."""
        self.opens_the_search()
        self.steps("Marie Leblanc\r", "\x1b[15~", " \r  \r", "\x15")

    def creates_a_customer(self):
        """Fills the form in; the seconds from the last Enter to the page of the consents."""
        self.opens_the_form()
        self.steps("Marie\r\r", "marie.leblanc@yopmail.com\r", "marie.leblanc@yopmail.com\r")
        self.steps("474741428\r\r", "1000")
        return self.send("\r", until="Consentement 1 sur 3").last
