"""A program on a pseudo-terminal: keys in, and when the last byte of each answer came."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

ESCAPES = re.compile(rb"\x1b\[[0-9;?<>=]*[a-zA-Z]|\x1b[()][A-Z0-9]|\x1b[=>]|[\x0e\x0f]")
QUERIES = {
    re.compile(rb"\x1b\[0?c"): b"\x1b[?62;22c",
    re.compile(rb"\x1b\[6n"): b"\x1b[1;1R",
    re.compile(rb"\x1b\[\?(\d+)\$p"): b"\x1b[?\\1;0$y",
}
QUIET = 0.030  # seconds without a byte after which an answer is whole


class Answer:
    """What came back: seconds to its first and last byte, and its bytes."""

    def __init__(self, first, last, data):
        self.first, self.last, self.data = first, last, data

    @property
    def text(self):
        """The answer without what only moves and colours."""
        return ESCAPES.sub(b"", self.data).decode("utf-8", "replace")


class Terminal:
    """Runs a program; a context that ends it."""

    def __init__(self, command, columns=80, rows=24, environment=None):
        variables = {
            "PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"),
            "TERM": "xterm-256color", "LANG": "C.UTF-8", **(environment or {}),
        }
        self.started = time.perf_counter()
        self.process, self.descriptor = pty.fork()
        if self.process == 0:
            size = struct.pack("HHHH", rows, columns, 0, 0)
            fcntl.ioctl(0, termios.TIOCSWINSZ, size)
            os.execvpe(command[0], command, variables)
        os.set_blocking(self.descriptor, False)
        self.poll = select.poll()
        self.poll.register(self.descriptor, select.POLLIN)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for number in (signal.SIGTERM, signal.SIGKILL):
            for _ in range(100):
                if os.waitpid(self.process, os.WNOHANG)[0]:
                    os.close(self.descriptor)
                    return
                self._read()
                time.sleep(0.01)
            os.kill(self.process, number)
        os.waitpid(self.process, 0)
        os.close(self.descriptor)

    def _read(self):
        try:
            data = os.read(self.descriptor, 65536)
        except (BlockingIOError, OSError):
            return b""
        for query, answer in QUERIES.items():
            for match in query.finditer(data):
                os.write(self.descriptor, match.expand(answer))
        return data

    def wait(self, start, patience=10.0, quiet=QUIET, until=None):
        """The answer to what was sent at `start`: until silence, or until text is in it."""
        first = last = None
        data = b""
        while True:
            waiting = quiet if first is not None and until is None else patience
            if not self.poll.poll(waiting * 1000):
                break
            now = time.perf_counter()
            part = self._read()
            if not part:
                break
            first = first or now - start
            last = now - start
            data += part
            if until and until in Answer(first, last, data).text:
                break
            if now - start > patience:
                break
        return Answer(first, last, data)

    def first_frame(self, until):
        """How the first frame came, since the start of the program."""
        return self.wait(self.started, until=until)

    def send(self, keys, **options):
        """Sends keys and waits for the answer."""
        start = time.perf_counter()
        os.write(self.descriptor, keys.encode())
        return self.wait(start, **options)

    def resident(self):
        """Resident memory in MB."""
        with open(f"/proc/{self.process}/smaps_rollup", encoding="ascii") as rollup:
            lines = dict(line.split()[:2] for line in rollup.readlines()[1:])
        return int(lines["Rss:"]) / 1024

    def processor(self):
        """Seconds of processor time used so far, by all threads, those that ended included."""
        with open(f"/proc/{self.process}/stat", encoding="ascii") as statistics:
            fields = statistics.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
