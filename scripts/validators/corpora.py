"""Seeded inputs: right values, values with one slip, and noise."""

NOISE = "0123456789 .-/()+:@ABELUXabc,éß\u0661\uff11\u00a0\u200b\n;_'\"😀"


def corpus(kind, country, size, chance):
    """`size` inputs: about half right in some spelling, the others damaged or noise."""
    make = MAKERS[kind]
    inputs = list(FIXED[kind])
    while len(inputs) < size:
        text = make(country, chance)
        for _ in range(chance.choice([0, 0, 0, 0, 0, 0, 1, 1, 1, 2])):
            text = damaged(text, chance)
        inputs.append(text)
    return inputs


def damaged(text, chance):
    """The text with one character dropped, doubled, changed, added or swapped with the next."""
    if not text:
        return chance.choice(NOISE)
    place = chance.randrange(len(text))
    before, here, after = text[:place], text[place], text[place + 1:]
    return chance.choice([
        before + after, before + here + here + after, before + chance.choice(NOISE) + after,
        before + chance.choice(NOISE) + here + after, before + after[:1] + here + after[1:],
    ])


def digits(count, chance):
    return "".join(chance.choice("0123456789") for _ in range(count))


def spaced(text, separators, chance):
    """The text with separators strewn in."""
    return "".join(
        character + (chance.choice(separators) if chance.random() < 0.2 else "")
        for character in text)


def vat(country, chance):
    if chance.random() < 0.1:
        country = chance.choice(["BE", "LU", "FR", "NL"])
    if country == "BE":
        start = chance.choice("000011123") + digits(7, chance)
        number = start + f"{97 - int(start) % 97:02}"
    elif country == "LU":
        start = digits(6, chance)
        number = start + f"{int(start) % 89:02}"
    else:
        number = digits(11, chance)
    if chance.random() < 0.15:
        number = number[:-2] + digits(2, chance)
    number = spaced(number, [" ", ".", "-", "/"], chance) if chance.random() < 0.3 else number
    prefix = chance.choice(["", country, country.lower(), country + " "])
    return (prefix or ("" if chance.random() < 0.9 else " ")) + number


def mobile(country, chance):
    owner = country if chance.random() < 0.8 else chance.choice(["BE", "LU"])
    if owner == "BE":
        start = chance.choice("5678956789567890123") if chance.random() < 0.9 else "x"
        number = "4" + start + digits(7, chance) if start != "x" else digits(9, chance)
        prefix = chance.choice(["", "0", "+32", "0032", "32", "+32 0", "+32 (0)", "tel:+32"])
    else:
        start = chance.choice(["21", "61", "91", "51", "71", "81", "28", "58", "68", "78", "98"])
        number = "6" + (start if chance.random() < 0.9 else digits(2, chance)) + digits(6, chance)
        prefix = chance.choice(["", "", "+352", "00352", "352", "+352 "])
    if owner != country and not prefix.startswith(("+", "tel")):
        prefix = "+32" if owner == "BE" else "+352"
    if chance.random() < 0.1:
        prefix, number = chance.choice([
            ("+33", "6" + digits(8, chance)), ("+49", "151" + digits(8, chance)),
            ("+31", "6" + digits(8, chance)), ("0033", "6" + digits(8, chance)),
            ("+44", "7911" + digits(6, chance)), ("+", digits(chance.randrange(3, 18), chance)),
        ])
    if chance.random() < 0.5:
        number = spaced(number, [" ", ".", "-", "/", "\u00a0"], chance)
    return prefix + chance.choice(["", " "]) + number


def email(_, chance):
    local = chance.choice(GOOD_LOCALS if chance.random() < 0.85 else BAD_LOCALS)
    domain = chance.choice(GOOD_DOMAINS if chance.random() < 0.8 else BAD_DOMAINS)
    space = chance.choice([" ", "\n", "\t"]) if chance.random() < 0.05 else ""
    at = "@" if chance.random() < 0.95 else chance.choice(["@@", "", " @ "])
    return space + local + at + domain


GOOD_LOCALS = [
    "marie.leblanc", "jan", "a", "o'brien", "x_y", "info+show", "m-l", "rené", "MARIE", "李",
    "a" * 64, "!#$%&'*+-/=?^_`{|}~", "user%host",
]
BAD_LOCALS = ["a" * 65, ".a", "a..b", "a.", "a b", "\"a b\"", "a,b", "a:b", "(c)a"]
GOOD_DOMAINS = [
    "gmail.com", "gmial.com", "yopmail.com", "telenet.be", "telnet.be", "skynet.be", "Gmail.COM",
    "firma.versicherung", "bücher.de", "xn--bcher-kva.de", "企業.香港", "sub.a-b.co.uk", "a.con",
    "straße.de", "example.com", "d" * 63 + ".be", "hotmail.bee", "outlok.be", "1.lu",
]
BAD_DOMAINS = [
    "a.b", "localhost", "gmailcom", "-a.be", "a-.be", "a..be", "a.be.", "a_b.be", "1.2.3.4",
    "[127.0.0.1]", "firma.test", "firma.local", "d" * 64 + ".be", "ab--cd.be", "a.123", "a,be",
    "telenetbe",
]


def postcode(country, chance):
    number = digits(chance.choice([4, 4, 4, 4, 4, 3, 5]), chance)
    if country == "LU" and chance.random() < 0.5:
        number = chance.choice(["L-", "l-", "L ", "L", "LU-"]) + number
    if country == "BE" and chance.random() < 0.1:
        number = "B-" + number
    if country == "FR":
        number = digits(5, chance)
    return number


def vin(_, chance):
    letters = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
    start = chance.choice(["VF7", "VR3", "ZFA", "W0L", "1M8", "2HG", "3VW", "4T1", "5YJ", "LJ1"])
    text = start + "".join(chance.choice(letters) for _ in range(14))
    if chance.random() < 0.8:
        text = text[:8] + check_digit(text) + text[9:]
    return text.lower() if chance.random() < 0.2 else text


def check_digit(text):
    values = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [*range(1, 9), *range(1, 6), 7, 9, *range(2, 10)]))
    weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    total = sum(
        weight * (values[character] if character in values else int(character))
        for character, weight in zip(text, weights))
    return "0123456789X"[total % 11]


MAKERS = {"vat": vat, "mobile": mobile, "email": email, "postcode": postcode, "vin": vin}

FIXED = {
    "vat": ["BE0417159386", "BE0417159384", "BE0000000097", "BE0000000000", "BE0000009700",
            "BE0000009698", "LU00000000", "", " "],
    "mobile": ["474741428", "0474741428", "+32 0474741428", "621123456", "0621123456", "", "+"],
    "email": ["marie.leblanc@yopmail.com", "a@b.be\nBcc: x@y.be", "", "@", "a@b@c.be"],
    "postcode": ["1000", "L-1234", "0999", "9999", "", "L-"],
    "vin": ["1M8GDM9AXKP042788", "11111111111111111", "VF7SXHNPXPT000001", ""],
}
