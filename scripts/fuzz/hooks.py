"""Makes schemathesis a registered terminal: most requests are signed, and name its own journal.

The others go as they were made up: they must be refused in the ways that are written down.
"""

import base64
import hashlib
import json
import os
import random
import types
import urllib.request
from urllib.parse import urlsplit

import requests
import schemathesis
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from http_message_signatures import HTTPMessageSigner, HTTPSignatureKeyResolver, algorithms

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CENTRE = os.environ["STAND_CENTRE"]
LICENCE = os.environ["STAND_LICENCE"].replace("-", "")
EPOCH = "00000000-0000-4000-8000-000000000001"
KEY = Ed25519PrivateKey.generate()
PUBLIC = KEY.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def crockford(data):
    """Five bits a character, filled with zeros at the end."""
    bits = "".join(f"{byte:08b}" for byte in data)
    bits += "0" * (-len(bits) % 5)
    return "".join(ALPHABET[int(bits[i : i + 5], 2)] for i in range(0, len(bits), 5))


DEVICE = crockford(hashlib.sha256(PUBLIC).digest()[:16])


class Keys(HTTPSignatureKeyResolver):
    """The terminal's key, under the terminal's id."""

    def resolve_private_key(self, key_id):
        return KEY


def sign(method, url, body, nonce):
    """The fields that sign a request."""
    message = types.SimpleNamespace(method=method, url=url, headers={})
    HTTPMessageSigner(signature_algorithm=algorithms.ED25519, key_resolver=Keys()).sign(
        message, key_id=DEVICE, nonce=nonce, label="stand",
        covered_component_ids=("@method", "@path"), body=body or None)
    return message.headers


def post(path, body, fields=None):
    """Sends JSON and reads the payload of the signed answer."""
    request = urllib.request.Request(
        CENTRE + path, data=body, headers={"content-type": "application/json", **(fields or {})})
    with urllib.request.urlopen(request) as answer:
        return json.loads(base64.b64decode(json.load(answer)["payload"]))


def register():
    """Registers the terminal under the licence."""
    challenge = post("/v1/registrations/challenge", json.dumps({"nonce": "0123456789"}).encode())
    named = hashlib.sha256(b"stand licence 1\0" + LICENCE[:-1].encode()).digest()
    body = json.dumps({
        "licence": base64.b64encode(named).decode(),
        "publicKey": base64.b64encode(PUBLIC).decode(), "epoch": EPOCH, "name": "fuzz"}).encode()
    fields = sign("POST", CENTRE + "/v1/registrations", body, challenge["nonce"])
    post("/v1/registrations", body, fields)


class Terminal(requests.auth.AuthBase):
    """Signs three requests of four."""

    def __call__(self, request):
        if random.random() < 0.75:
            body = request.body or b""
            body = body.encode() if isinstance(body, str) else body
            if isinstance(body, bytes):
                path = urlsplit(request.url).path
                fields = sign(request.method, CENTRE + path, body, crockford(os.urandom(8)))
                request.headers.update(fields)
        return request


@schemathesis.hook
def before_call(context, case, kwargs):
    """Asks for the terminal's own journal, mostly."""
    if case.path_parameters and random.random() < 0.75:
        own = {"device": DEVICE, "epoch": EPOCH}
        case.path_parameters.update(
            {name: own[name] for name in own if name in case.path_parameters})


@schemathesis.serializer("application/x-ndjson")
def lines(context, value):
    """A batch: what was made up, or lines of JSON that are none of its own."""
    if random.random() < 0.5:
        return b"".join(json.dumps({kind: {"seq": seq}}).encode() + b"\n"
                        for seq, kind in enumerate(("record", "key", "opaque"), start=1))
    return value if isinstance(value, bytes) else str(value).encode()


register()
schemathesis.auth.set_from_requests(Terminal())
