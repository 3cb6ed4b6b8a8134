"""Recognises a question at the beginning of a piece of text, in any of the forms that pages use."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from .labels import Label, read_label, skip_ornament
from .markdown import plain_line

Form = Literal["marker", "label", "loose", "italic", "plain"]
MAX_QUESTION = 500
_LINES = 4
_Q = re.compile(
    r"(?P<open>[*_]{0,3})(?:Q|Ques|Question)[ \t]*(?:\d{1,3}|#\d{1,3})?[ \t]*(?P<close>[*_]{0,3})"
    r"(?:[:.)\uff1a]|[ \t][-\u2013\u2014][ \t]|(?<=\d)[ \t]*[-\u2013\u2014])(?P<outer>[*_]{0,3})[ \t]*",
    re.IGNORECASE,
)
_A = re.compile(
    r"(?P<open>[*_]{0,3})(?:A|Ans|Answer)[ \t]*(?:\d{1,3})?[ \t]*(?P<close>[*_]{0,3})"
    r"(?:[:\uff1a]|(?<=\d)[.)])(?P<outer>[*_]{0,3})(?:[ \t]+|(?=[^\s\w]|\n|$)|(?<=[*_]))",
    re.IGNORECASE,
)
_A_DOT = re.compile(r"(?P<open>\*\*|__)A\.(?P<outer>\*\*|__)[ \t]*|A\.[ \t]+")
_INLINE_A = re.compile(r"(?<=\s)(?=[*_]{0,3}(?:A|Ans|Answer)[ \t]*\d{0,3}[ \t]*[*_]{0,3}[:\uff1a])")
_NUMBER = re.compile(r"(?:\(?\d{1,3}\\?[.):]|#\d{1,3}[.):]?)\s+")
_ITEM_MARK = re.compile(r"[-*+][ \t]+")
_SEPARATORS = re.compile(
    r"(?:[ \t]*(?::|\uff1a|\u2014|\u2013|-{1,2}(?=\s)|<br\s*/?>|\\(?=\n|$)))*[ \t]*", re.IGNORECASE
)
_AFTER_MARK = re.compile(r"[?\uff1f][?!\uff1f]*[\"'\u201d\u2019)\]]*[*_]{0,3}")
_INTERROGATIVE = re.compile(
    r"(?:how|what|when|where|which|who|whom|whose|why|can|could|should|would|will|may|might|must|is|are|am|was"
    r"|were|do|does|did|has|have|had)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Asked:
    """A question at the beginning of a text, and where its answer begins.

    ``form``: ``marker`` is Q:, ``label`` is bold, ``loose`` is bold with text right after it, ``italic``
    and ``plain`` are what they say. ``alone``: nothing follows on its line. ``asks``: it ends with a
    question mark. ``shape`` tells labels apart.
    """

    question: str
    end: int
    form: Form
    asks: bool
    alone: bool
    shape: str = ""

    @property
    def interrogative(self) -> bool:
        """Whether it begins as questions do: "How to store it"."""
        return bool(_INTERROGATIVE.match(self.question))


def looks_like_question(line: str) -> bool:
    """A quick look at one line: whether a question may begin on it."""
    at = line.find("?")
    if at < 0 or at > MAX_QUESTION:
        return False
    text = line.strip()
    marked = text[0] in "#*_->+<0123456789" or text[:1] in "Qq"
    return marked or text.endswith("?")


def ask(text: str, *, answered_below: bool = False, item: bool = False) -> Asked | None:
    """The question that ``text`` begins with.

    ``answered_below`` tells that an answer's marker (``A:``) begins the next paragraph, so that the whole
    of this one is the question. Only in an ``item`` may plain text be followed by its answer.
    """
    text = "\n".join(text[: 2 * MAX_QUESTION].split("\n")[:_LINES])
    start = _question_marker(text)
    if start is not None:
        return _marked(text, start, answered_below)
    label = read_label(text)
    asked = (_nested(text, label) or _labelled(text, label, item)) if label else None
    if asked is None or (asked.form == "loose" and not asked.asks and not asked.interrogative):
        plain = _plain(text, item)
        return plain or asked
    return asked


def _question_marker(text: str) -> int | None:
    """Where the words begin after Q:, if that is how ``text`` begins; bold around all of it is a label."""
    at = skip_ornament(text)
    match = _Q.match(text, at)
    if match is None:
        return None
    if match["open"] and not (match["close"] or match["outer"]):
        return None
    return match.end()


def _marked(text: str, start: int, answered_below: bool) -> Asked | None:
    inline = _INLINE_A.search(text, start)
    line_end = text.find("\n", start)
    line_end = len(text) if line_end < 0 else line_end
    if inline:
        end = inline.start()
    elif answered_below:
        end = len(text)
    else:
        mark = _AFTER_MARK.search(text, start, line_end)
        end = mark.end() if mark else line_end
    question = clean_question(text[start:end])
    if not question:
        return None
    return Asked(question, end, "marker", question.endswith("?"), not text[end:line_end].strip())


def _nested(text: str, label: Label) -> Asked | None:
    """A bold question with bold words in it, which Markdown takes apart: ``**With **milk**?**``."""
    mark = label.shape.split(" ")[0]
    line_end = (text + "\n").find("\n", label.end)
    close = text.find("?" + mark, label.end, line_end)
    if mark not in ("**", "__") or label.asks or label.separated or close < 0:
        return None
    begin = text.index(mark) + len(mark)
    question = clean_question(text[begin : close + 1].replace(mark, ""))
    end = close + 1 + len(mark)
    return Asked(question, end, "label", True, not text[end:line_end].strip(), label.shape)


def _labelled(text: str, label: Label, item: bool) -> Asked | None:
    question = clean_question(label.text)
    line = text[label.end :].split("\n", 1)[0]
    alone = not line.strip()
    if not question or (len(question.split()) > 60):
        return None
    if item and not label.asks and not alone and label.bold and question.endswith("."):
        return Asked(question, label.end, "label", False, False, label.shape)
    if not label.asks and alone and question.endswith((".", "!", ";", ",")):
        return None
    if not label.bold:
        return Asked(question, label.end, "italic", label.asks, alone, label.shape) if label.asks else None
    if label.asks or label.separated or alone:
        return Asked(question, label.end, "label", label.asks, alone, label.shape)
    return Asked(question, label.end, "loose", False, alone, label.shape)


def _plain(text: str, item: bool) -> Asked | None:
    start = skip_ornament(text)
    mark = _AFTER_MARK.search(text, start, start + MAX_QUESTION)
    if mark is None:
        return None
    line = text[mark.end() :].split("\n", 1)[0]
    alone = not line.strip()
    if (not alone and not item) or (not alone and not line[0].isspace() and not _SEPARATORS.match(line)):
        return None
    separators = _SEPARATORS.match(text, mark.end())
    end = separators.end() if separators else mark.end()
    question = clean_question(text[start : mark.end()])
    if len(question) < 3:
        return None
    return Asked(question, end, "plain", True, alone)


def clean_question(text: str) -> str:
    """A question as written, without markup, number and marker (``Q:``)."""
    text = text.strip()
    for _ in range(3):
        before = text
        text = text[skip_ornament(text) :].strip()
        match = _Q.match(text)
        if match and not match["open"]:
            text = text[match.end() :].strip()
        number = _NUMBER.match(text)
        if number:
            text = text[number.end() :].strip()
        label = read_label(text)
        if label is not None and not text[label.end :].strip():
            text = label.text.strip()
        if text == before:
            break
    return plain_line(text).rstrip(":\uff1a").rstrip()


def unmark(answer: str) -> str:
    """``answer`` without its marker: ``A: Yes.`` and ``*A: Yes.*`` are both ``Yes.``."""
    start = answer_start(answer)
    match = None if start else _A.match(answer)
    if match is None or not match["open"]:
        return answer[start:]
    inner = answer[match.end() :]
    return (
        inner.removesuffix(match["open"])
        if inner.find(match["open"]) == len(inner) - len(match["open"])
        else answer
    )


def answer_start(text: str) -> int:
    """How many characters of an answer are only its marker: 3 for ``"A: Yes."``."""
    at = len(text) - len(text.lstrip())
    bullet = _ITEM_MARK.match(text, at)
    for start in [at, *([bullet.end()] if bullet else [])]:
        if text.startswith(": ", start):
            return start + 2
        match = _A.match(text, start) or _A_DOT.match(text, start)
        if match is None:
            continue
        groups = match.groupdict()
        if groups.get("open") and not (groups.get("close") or groups.get("outer")):
            continue
        return match.end()
    return 0
