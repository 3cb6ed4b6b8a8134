"""Reads files of labelled questions, CSV or JSON lines, as people keep them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

NO_EMERGENCY = "no_emergency"
# The kinds of replies (see the README), and the label for a harmless look-alike of an emergency.
KINDS = {
    *("answer", "overview", "compare", "list_drugs", "clarify_drug", "did_you_mean", "unknown_drug"),
    *("not_covered", "emergency", "personal_advice", "out_of_scope", "smalltalk", "invalid_input"),
    NO_EMERGENCY,
}
# The fields of a row, or why it cannot be read.
Row = dict[str, Any] | ValueError
_SEPARATORS = {"drug": ";", "entry": " | ", "topic": ";", "alt_topic": ";", "kind": "|"}


@dataclass(frozen=True)
class Question:
    """A visitor's question and what is known about the right reply; an empty field is not known.

    ``drugs`` as the file names them, ``entries`` titles or keys of the entries that answer it,
    ``alt_topics`` other defensible topics, ``kinds`` the kinds of reply that are right. ``place`` is
    its file and line.
    """

    text: str
    id: str
    place: str
    drugs: tuple[str, ...] = ()
    entries: tuple[str, ...] = ()
    topic: str = ""
    alt_topics: tuple[str, ...] = ()
    kinds: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Reading:
    """The questions of some files, and a line for each row that could not be read."""

    questions: tuple[Question, ...]
    problems: tuple[str, ...] = ()


def read_files(paths: Iterable[Path]) -> Reading:
    """The questions of several files, in order."""
    readings = [read_file(path) for path in paths]
    return Reading(
        tuple(question for reading in readings for question in reading.questions),
        tuple(problem for reading in readings for problem in reading.problems),
    )


def read_file(path: Path) -> Reading:
    """Read CSV with a header or, by the name's end, JSON lines (``.jsonl``, ``.ndjson``).

    Of the columns id, question, drug, entry, topic, alt_topic and kind only the question is a must, and any
    others are left alone. A row that cannot be used is a problem, and the next one is read.
    """
    text = path.read_bytes().decode("utf-8-sig", errors="surrogateescape")
    rows = _json_rows(text) if path.suffix in {".jsonl", ".ndjson"} else _csv_rows(text)
    questions, problems = [], []
    for line, row in rows:
        place = f"{path.name}:{line}"
        try:
            if isinstance(row, ValueError):
                raise row
            questions.append(_question(row, place))
        except ValueError as error:
            problems.append(f"{place}: {error}")
    return Reading(tuple(questions), tuple(problems))


def _csv_rows(text: str) -> Iterator[tuple[int, Row]]:
    """The rows with the 1-based lines on which they begin."""
    reader = csv.DictReader(io.StringIO(text, newline=""), restkey="", strict=True)
    if "question" not in (reader.fieldnames or ()):
        yield 1, ValueError('there is no column "question"')
        return
    while True:
        begins = reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield begins, ValueError(f"not valid CSV: {error}")
        else:
            many = row.pop("", None)
            yield begins, ValueError("more fields than the header: a comma without quotes?") if many else row


def _json_rows(text: str) -> Iterator[tuple[int, Row]]:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield number, _json_row(line)


def _json_row(line: str) -> Row:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        return ValueError(f"not valid JSON: {error}")
    return row if isinstance(row, dict) else ValueError("not a JSON object")


def _question(row: dict[str, Any], place: str) -> Question:
    text = row.get("question")
    if not isinstance(text, str) or not text.strip():
        raise ValueError("there is no question")
    fields = {name: _values(row, name) for name in _SEPARATORS}
    strange = sorted(set(fields["kind"]) - KINDS)
    if strange:
        raise ValueError(f"no such kind of reply: {', '.join(strange)}")
    number = row.get("id")
    question = Question(
        text,
        place if number in (None, "") else str(number),
        place,
        fields["drug"],
        fields["entry"],
        "".join(fields["topic"][:1]),
        fields["topic"][1:] + fields["alt_topic"],
        frozenset(fields["kind"]),
    )
    said = "".join([question.text, question.id, *question.drugs, *question.entries])
    if any("\ud800" <= character <= "\udfff" for character in said):
        raise ValueError("not valid UTF-8")
    return question


def _values(row: dict[str, Any], name: str) -> tuple[str, ...]:
    """A column as its values: a list in JSON, else text with separators."""
    value = row.get(name)
    if value is None:
        return ()
    parts = value.split(_SEPARATORS[name]) if isinstance(value, str) else value
    if not isinstance(parts, list) or not all(isinstance(part, str) for part in parts):
        raise ValueError(f"{name} must be text")
    return tuple(part.strip() for part in parts if part.strip())
