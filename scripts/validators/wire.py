#!/usr/bin/env python3
"""Checks `fixtures/sync/vectors.json` with libraries that are not ours.

    wire.py [PATH_TO_VECTORS]

Requests with http-message-signatures, documents with cryptography's Ed25519, the customer's key
with pyhpke, the licence code by the arithmetic of its description.
"""

import base64
import hashlib
import json
import sys
import types
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from http_message_signatures import HTTPMessageVerifier, HTTPSignatureKeyResolver, algorithms
from http_message_signatures import InvalidSignature as InvalidMessageSignature
from pyhpke import AEADId, CipherSuite, KDFId, KEMId, KEMKey

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class Keys(HTTPSignatureKeyResolver):
    """One key, under any name."""

    def __init__(self, public_key):
        self.public_key = public_key

    def resolve_public_key(self, key_id):
        return self.public_key


def signing_key(text):
    """A private Ed25519 key from its base64."""
    return Ed25519PrivateKey.from_private_bytes(base64.b64decode(text))


def crockford_bytes(text):
    """The bytes of Crockford base32; what fills the last character is dropped."""
    bits = "".join(f"{ALPHABET.index(character):05b}" for character in text)
    return bytes(int(bits[i : i + 8], 2) for i in range(0, len(bits) - 7, 8))


def check_requests(vectors):
    """Each verifies as it is, and no more with a changed body or path."""
    verifier = HTTPMessageVerifier(
        signature_algorithm=algorithms.ED25519,
        key_resolver=Keys(signing_key(vectors["keys"]["device"]).public_key()))
    for request in vectors["requests"]:
        def verify(path, body, request=request):
            message = types.SimpleNamespace(
                method=request["method"], url=f"https://centre.example{path}",
                headers={name: value for name, value in request["fields"]})
            verifier.verify(message, max_age=None, body=body.encode())

        verify(request["path"], request["body"])
        for path, body in ((request["path"] + "x", request["body"]),
                           (request["path"], request["body"] + " ")):
            try:
                verify(path, body)
            except InvalidMessageSignature:
                continue
            sys.exit(f"{request['method']} {request['path']} verifies although it was changed")
    return len(vectors["requests"])


def check_documents(vectors):
    """Each is an envelope that the centre's key signed, around JSON."""
    key = signing_key(vectors["keys"]["centreSigning"]).public_key()
    for document in vectors["documents"]:
        envelope = json.loads(document["envelope"])
        kind, payload = envelope["payloadType"], base64.b64decode(envelope["payload"])
        signed = f"DSSEv1 {len(kind)} {kind} {len(payload)} ".encode() + payload
        signature = base64.b64decode(envelope["signatures"][0]["sig"])
        key.verify(signature, signed)
        json.loads(payload)
        if (kind, payload.decode()) != (document["type"], document["payload"]):
            sys.exit(f"{kind} is not what it says")
        try:
            key.verify(signature, signed + b" ")
        except InvalidSignature:
            continue
        sys.exit(f"{kind} verifies although it was changed")
    return len(vectors["documents"])


def check_customer_key(vectors):
    """The customer's key opens with the centre's sealing key."""
    found = vectors["customerKey"]
    suite = CipherSuite.new(KEMId.DHKEM_X25519_HKDF_SHA256, KDFId.HKDF_SHA256, AEADId.AES256_GCM)
    private = X25519PrivateKey.from_private_bytes(
        base64.b64decode(vectors["keys"]["centreSealing"]))
    context = suite.create_recipient_context(
        base64.b64decode(found["wrapped"]["encapsulated"]),
        KEMKey.from_pyca_cryptography_key(private), info=b"stand customer key 1")
    associated = crockford_bytes(found["device"]) + bytes.fromhex(
        found["wrapped"]["subject"].replace("-", ""))
    plain = context.open(base64.b64decode(found["wrapped"]["sealed"]), aad=associated)
    if plain != base64.b64decode(found["plain"]):
        sys.exit("the customer's key is another one")


def check_licence(vectors):
    """The code's check character, its fingerprint and its hash."""
    code = vectors["licence"]["code"].replace("-", "")
    number = 0
    for character in code[:-1]:
        number = number << 5 | ALPHABET.index(character)
    public = signing_key(vectors["keys"]["centreSigning"]).public_key()
    raw = public.public_bytes(Encoding.Raw, PublicFormat.Raw)
    fingerprint = hashlib.sha256(b"stand centre key 1\0" + raw).digest()
    if ALPHABET[number % 37] != code[-1]:
        sys.exit("the code's check character is wrong")
    if number & (1 << 50) - 1 != int.from_bytes(fingerprint[:8], "big") >> 14:
        sys.exit("the code's fingerprint is not the centre's")
    named = hashlib.sha256(b"stand licence 1\0" + code[:-1].encode()).hexdigest()
    if named != vectors["licence"]["hash"]:
        sys.exit("the code's hash is another one")


def main():
    default = Path(__file__).resolve().parents[2] / "fixtures" / "sync" / "vectors.json"
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else default
    vectors = json.loads(path.read_text(encoding="utf-8"))
    requests, documents = check_requests(vectors), check_documents(vectors)
    check_customer_key(vectors)
    check_licence(vectors)
    print(f"wire: {requests} requests, {documents} documents, a customer's key and a licence code "
          "agree with the libraries")


if __name__ == "__main__":
    main()
