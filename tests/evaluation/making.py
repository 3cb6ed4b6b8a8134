"""Pages, questions and outcomes of the tests' making."""

from __future__ import annotations

from typing import Any

from bot.evaluation.labels import Expected
from bot.evaluation.questions import Question
from bot.evaluation.running import Outcome, Ranked

DRINK = ("warfarin", "Can I drink?")
USAGE = ("warfarin", "Usage")
OTHER = ("lithium", "Usage")
_OF_THE_QUESTION = Question.__dataclass_fields__.keys() - {"entries"}


def expected(**fields: Any) -> Expected:
    """A question about warfarin that "Can I drink?" answers, but for the fields given."""
    question = {"text": "may i drink", "id": "q1", "place": "file.csv:2", "drugs": ("warfarin",)}
    labels = {name: fields.pop(name) for name in list(fields) if name in _OF_THE_QUESTION}
    labels["kinds"] = frozenset(labels.get("kinds", ()))
    defaults = {"drugs": {"warfarin"}, "named": {"warfarin"}, "entries": {DRINK}}
    sets = {name: frozenset(fields.get(name, default)) for name, default in defaults.items()}
    if "pages" in fields:
        sets["drugs"] = frozenset(fields["pages"])
    labels["drugs"] = labels.get("drugs", question["drugs"])
    return Expected(Question(**{**question, **labels}), **sets)


def outcome(kind: str = "answer", *quoted: tuple[str, str], **fields: Any) -> Outcome:
    """A reply that quotes these entries; ``fields`` are those of the outcome and of what was expected."""
    own = {name: fields.pop(name) for name in list(fields) if name in ("topics", "ranking", "understood")}
    ranking = tuple(Ranked(entry, score) for entry, score in own.get("ranking", ()))
    return Outcome(
        expected(**fields),
        kind,
        quoted,
        confidence=0.9 if quoted else None,
        drugs=frozenset(own.get("understood", {"warfarin"})),
        topics=tuple(own.get("topics", ())),
        ranking=ranking,
    )
