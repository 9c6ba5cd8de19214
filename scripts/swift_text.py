"""Reads Swift just well enough to measure it: strings and comments blanked, functions found."""

import re

TOKEN = re.compile(r'//|/\*|#*"""|#*"')
START = re.compile(
    r"(?<![.\w`])(?:func\s+(?P<func>[^\s(<]+)|(?P<init>init[?]?)\s*[(<]|(?P<deinit>deinit)\b"
    r"|subscript\s*[(<]|var\s+(?P<var>\w+)\s*:)"
)
OPENING, CLOSING = "([{", ")]}"
SWIFT_SENTENCE = re.compile(r'@(?:Test|Suite)\(\s*"((?:[^"\\]|\\.)*)"')
PYTHON_SENTENCE = re.compile(r'def test_\w+\([^)]*\)[^:]*:\s*"""(.*?)"""', re.DOTALL)


def sentences(root):
    """Each test's file and sentence."""
    places = [("Tests", "*.swift", SWIFT_SENTENCE), ("scripts", "*.py", PYTHON_SENTENCE)]
    for folder, pattern, sentence in places:
        for path in sorted((root / folder).rglob(pattern)):
            for match in sentence.finditer(path.read_text(encoding="utf-8")):
                text = re.sub(r"\\(.)", r"\1", " ".join(match[1].split()))
                yield path.relative_to(root).as_posix(), text


def blank_out(text):
    """The same text, line for line, with spaces for what is in comments and strings."""
    out, position = [], 0
    while match := TOKEN.search(text, position):
        out.append(text[position : match.start()])
        end = _end(text, match)
        out.append(re.sub(r"[^\n]", " ", text[match.start() : end]))
        position = end
    out.append(text[position:])
    return "".join(out)


def _end(text, match):
    """Where the comment or string that opens here is over."""
    if match[0] == "//":
        end = text.find("\n", match.end())
        return len(text) if end < 0 else end
    if match[0] == "/*":
        return _end_of_block_comment(text, match.end())
    return _end_of_string(text, match)


def _end_of_block_comment(text, position):
    """Block comments nest in Swift."""
    depth = 1
    while depth and (mark := re.compile(r"/\*|\*/").search(text, position)):
        depth += 1 if mark[0] == "/*" else -1
        position = mark.end()
    return len(text) if depth else position


def _end_of_string(text, match):
    """A string ends at its own quotes; what an interpolation holds may quote again."""
    hashes = match[0].count("#")
    quotes, escape = match[0][hashes:], "\\" + "#" * hashes
    position = match.end()
    while position < len(text):
        if text.startswith(escape + "(", position):
            position = _end_of_interpolation(text, position + len(escape) + 1)
        elif text.startswith(escape, position):
            position += len(escape) + 1
        elif text.startswith(quotes + "#" * hashes, position):
            return position + len(quotes) + hashes
        elif text[position] == "\n" and quotes == '"':
            return position
        else:
            position += 1
    return position


def _end_of_interpolation(text, position):
    """Just after the parenthesis that closes `\\(`."""
    depth = 1
    while depth and position < len(text):
        match = TOKEN.match(text, position)
        if match and '"' in match[0]:
            position = _end_of_string(text, match)
            continue
        depth += {"(": 1, ")": -1}.get(text[position], 0)
        position += 1
    return position


def functions(code):
    """Each function, initializer and computed property of blanked code: name, line, length."""
    for match in START.finditer(code):
        start = match.end() - 1 if match[0][-1] in "(<" else match.end()
        opening = _body(code, start)
        if opening is None:
            continue
        first = code.count("\n", 0, match.start()) + 1
        last = code.count("\n", 0, closing(code, opening)) + 1
        name = next((word for word in match.groups() if word), "subscript")
        yield name, first, last - first + 1


def _body(code, position):
    """Where the body opens, or None for a declaration without one."""
    depth = 0
    for index in range(position, len(code)):
        character = code[index]
        if character == "{" and depth == 0:
            return index
        if depth == 0 and (character in "}=" or _declares(code, index)):
            if code[index - 1 : index + 1] not in ("==",) and code[index : index + 2] != "==":
                return None
        depth += (character in OPENING) - (character in CLOSING)
    return None


def _declares(code, index):
    """True where another declaration begins, so that the one before had no body."""
    return re.compile(r"(?<!\w)(?:func|var|let|init|case|static)\b").match(code, index) is not None


def closing(code, opening):
    """Where the brace that opens here is closed."""
    depth = 0
    for index in range(opening, len(code)):
        depth += (code[index] == "{") - (code[index] == "}")
        if depth == 0:
            return index
    return len(code) - 1
