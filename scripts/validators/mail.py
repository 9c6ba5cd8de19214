#!/usr/bin/env python3
"""Has the centre send mail to aiosmtpd, and reads it with Python's own parser.

    mail.py FOLDER_OF_THE_PROGRAMS

Once without a password and once with STARTTLS and AUTH. No part and no header field may have a
defect, and the PDF must be the one that the terminal prints.
"""

import email
import email.policy
import json
import os
import queue
import socket
import ssl
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

PROJECT = Path(__file__).resolve().parents[2]
JOURNEY = PROJECT / "fixtures" / "journeys" / "marie-leblanc.jsonl"
TLS = PROJECT / "fixtures" / "tls"
# Two visitors, one of whom has a name that no ASCII header can hold. It fits into one encoded word:
# Python takes the break between two of them for a space in a name (RFC 2047 says otherwise).
VISITORS = (
    ("fr", "Marie", "Leblanc", "marie.leblanc@example.com"),
    ("nl", "Zoë Ŝaŭlo", "D'Hondt-Þórsdóttir", "zoe.dhondt@example.com"),
)
MAILS_EACH = 3  # the account, the quote, the thanks


class Keeper:
    """Keeps what aiosmtpd takes."""

    def __init__(self):
        self.mails = queue.Queue()

    async def handle_DATA(self, server, session, envelope):
        if envelope.mail_from != "stand@example.org":
            return "550 who is that?"
        self.mails.put((envelope.rcpt_tos, envelope.original_content))
        return "250 kept"


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def server(keeper, port, is_guarded):
    """aiosmtpd on a port; guarded, it wants STARTTLS and a password."""
    if not is_guarded:
        return Controller(keeper, hostname="127.0.0.1", port=port)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(TLS / "centre.pem", TLS / "centre.key")

    def authenticator(server, session, envelope, mechanism, data):
        is_right = (data.login, data.password) == (b"stand", b"s3cret")
        return AuthResult(success=is_right, handled=not is_right)

    return Controller(
        keeper, hostname="127.0.0.1", port=port, tls_context=context, require_starttls=True,
        auth_required=True, authenticator=authenticator)


class Stand:
    """A terminal and a centre in a folder of their own."""

    def __init__(self, programs, folder, smtp, extra, environment):
        self.programs, self.folder = programs, folder
        self.centre = subprocess.Popen(
            [programs / "stand-central", "serve", "--listen", "127.0.0.1:0", "--database",
             folder / "central.db", "--smtp", smtp, "--mail-from", "stand@example.org",
             "--mails-per-second", "0", *extra],
            stdout=subprocess.PIPE, stderr=(folder / "log").open("w"), text=True,
            env=os.environ | environment)
        address = self.centre.stdout.readline().split()[-1]
        code = self.run("stand-central", "licence", "issue", "--show", "BMS-2026", "--brands",
                        "citroen", "--seats", "2", "--database", folder / "central.db").strip()
        self.stand("licence", "register", code, "--centre", address)

    def run(self, program, *words, data=None):
        done = subprocess.run(
            [self.programs / program, *words], input=data, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"{program} {words[0]}: {done.stderr}")
        return done.stdout

    def stand(self, *words, data=None):
        return self.run("stand", *words, "--data", self.folder / "data", data=data)

    def serve(self, language, first, last, address):
        """Serves a visitor and gives the PDF that the terminal prints."""
        lines = []
        for line in JOURNEY.read_text(encoding="utf-8").splitlines():
            step = json.loads(line)
            if step["do"] == "createCustomer":
                step |= {"firstName": first, "lastName": last, "email": address,
                         "emailAgain": address, "language": language}
            if step["do"] == "begin":
                step["language"] = language
            lines.append(json.dumps(step))
        answers = [json.loads(answer) for answer in
                   self.stand("walk", "-", "--new", data="\n".join(lines)).splitlines()]
        if refused := [answer for answer in answers if not answer["ok"]]:
            sys.exit(f"the journey is refused: {refused[0]}")
        self.stand("sync", "drain", "--until-empty")
        quote = [answer["ids"]["quote"] for answer in answers if "quote" in answer.get("ids", {})]
        self.stand("quote", "pdf", quote[-1], "-o", self.folder / f"{first}.pdf")
        return (self.folder / f"{first}.pdf").read_bytes()

    def close(self):
        self.centre.terminate()
        if self.centre.wait(timeout=30) != 0:
            sys.exit("the centre did not end well")


def check(content, recipients, visitor, pdf):
    """Reads one mail; says whether it carries the quote."""
    language, first, last, address = visitor
    message = email.message_from_bytes(content, policy=email.policy.default)
    for part in message.walk():
        faults = list(part.defects)
        for name, value in part.items():
            faults += value.defects
        if faults:
            sys.exit(f"{message['Subject']}: {part.get_content_type()} has defects: {faults}")
    to = message["To"].addresses
    if recipients != [address] or [(one.display_name, one.addr_spec) for one in to] != [
            (f"{first} {last}", address)]:
        sys.exit(f"the mail is for {message['To']}")
    if message["Content-Language"] != language or message["Date"].datetime is None:
        sys.exit("the language or the date is another one")
    if (longest := max(len(line) for line in content.split(b"\r\n"))) > 78:
        sys.exit(f"a line has {longest} bytes")
    text = message.get_body(("plain",)).get_content()
    page = message.get_body(("html",)).get_content()
    if first not in text or last not in text or first not in page:
        sys.exit("the name is not in the text and the page")
    files = list(message.iter_attachments())
    if not files:
        return False
    if len(files) != 1 or files[0].get_content_type() != "application/pdf":
        sys.exit("there is something else than one PDF")
    if files[0].get_content() != pdf or not files[0].get_filename().startswith("quote_"):
        sys.exit("the PDF is not the terminal's")
    return True


def exchange(programs, is_guarded):
    keeper, port = Keeper(), free_port()
    controller = server(keeper, port, is_guarded)
    controller.start()
    smtp = f"smtp://{'stand@' if is_guarded else ''}127.0.0.1:{port}"
    extra = ["--smtp-ca", TLS / "centre.pem"] if is_guarded else []
    count = 0
    try:
        with tempfile.TemporaryDirectory() as folder:
            stand = Stand(programs, Path(folder), smtp, extra, {"STAND_SMTP_PASSWORD": "s3cret"})
            try:
                for visitor in VISITORS:
                    pdf = stand.serve(*visitor)
                    mails = [keeper.mails.get(timeout=60) for _ in range(MAILS_EACH)]
                    quotes = [check(content, recipients, visitor, pdf)
                              for recipients, content in mails]
                    if quotes.count(True) != 1:
                        sys.exit("not every visitor has one quote")
                    count += len(mails)
            finally:
                stand.close()
    finally:
        controller.stop()
    return count


def main():
    warnings.simplefilter("ignore", DeprecationWarning)  # aiosmtpd's own, about its sessions
    programs = Path(sys.argv[1]).resolve()
    plain, guarded = exchange(programs, False), exchange(programs, True)
    print(f"mail: {plain} mails in plain and {guarded} by STARTTLS and AUTH have no defects, and "
          "the terminal's own PDF")


if __name__ == "__main__":
    main()
