"""What a question's labels mean on the site's own pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.catalog import Catalog, Drug
from bot.evaluation.questions import NO_EMERGENCY, Question
from bot.evaluation.verdict import Quotation
from bot.names import NameIndex
from bot.taxonomy import taxonomy

ANSWER = "answer"
EMERGENCY = "emergency"
PERSONAL = "personal_advice"
UNKNOWN = "unknown_drug"
# Kinds of reply for questions that no page answers, and labels that allow page text.
_UNANSWERABLE = frozenset({"not_covered", "out_of_scope", UNKNOWN})
_MAY_QUOTE = frozenset({ANSWER, "overview", "compare", NO_EMERGENCY})


@dataclass(frozen=True)
class Expected:
    """The right reply to a question on these pages.

    ``drugs`` are the slugs of those asked about, ``has_drug`` whether the labels say which,
    ``named`` the slugs of all whose names stand in the text as their pages write them, ``entries`` what
    answers it.
    """

    question: Question
    drugs: frozenset[str]
    named: frozenset[str]
    entries: frozenset[Quotation]

    @property
    def has_drug(self) -> bool:
        return bool(self.question.drugs)

    @property
    def kinds(self) -> frozenset[str]:
        return self.question.kinds

    @property
    def has_no_page(self) -> bool:
        """Whether it asks about drugs of which none has a page."""
        return not self.drugs and (self.has_drug or self.kinds == {UNKNOWN})

    @property
    def unanswerable(self) -> bool:
        """Whether page text is wrong, whatever it says."""
        return self.has_no_page or (bool(self.kinds & _UNANSWERABLE) and not self.kinds & _MAY_QUOTE)

    @property
    def may_be_answered(self) -> bool:
        """Whether the entries are right to quote."""
        return bool(self.entries) and (not self.kinds or ANSWER in self.kinds)

    @property
    def must_be_answered(self) -> bool:
        """Whether no other reply than one of the entries is right."""
        return self.may_be_answered and self.kinds <= {ANSWER}


class Labels:
    """Reads labels against a catalog; ``problems`` collects those that fit nothing in it."""

    def __init__(self, catalog: Catalog) -> None:
        self.problems: list[str] = []
        self._catalog = catalog
        self._drugs = {slug: catalog.drug(slug) for slug in catalog.slugs}
        self._stems = {
            drug.monograph.path.rsplit("/", 1)[-1].removesuffix(".md"): s for s, drug in self._drugs.items()
        }
        self._names = NameIndex({slug: monograph.names for slug, monograph in catalog.monographs.items()})

    def expected(self, question: Question) -> Expected:
        """What is expected of the reply to a question."""
        drugs = frozenset(slug for name in question.drugs for slug in self._slugs(name))
        named = frozenset(slug for mention in self._names.find(question.text) for slug in mention.slugs)
        for topic in (question.topic, *question.alt_topics):
            if topic and topic not in taxonomy():
                self.problems.append(f"{question.place}: no such topic: {topic}")
        entries = frozenset(self._entries(question, [self._drugs[slug] for slug in sorted(drugs)]))
        return Expected(question, drugs, named, entries)

    def _slugs(self, name: str) -> tuple[str, ...]:
        """The page that a label names by its slug, its file or a name of the drug; none without one."""
        if name in self._drugs or name in self._stems:
            return (name if name in self._drugs else self._stems[name],)
        whole = [m for m in self._names.find(name) if name[m.start : m.end].strip() == name.strip()]
        return whole[0].slugs[:1] if whole else self._catalog.generic_of(name)[:1]

    def _entries(self, question: Question, drugs: list[Drug]) -> Iterator[Quotation]:
        for label in question.entries if drugs else ():
            found = [
                (drug.slug, entry.title)
                for drug in drugs
                for entry in drug.entries
                if label == entry.key or _plain(label) == _plain(entry.title)
            ]
            if not found:
                pages = ", ".join(drug.slug for drug in drugs)
                self.problems.append(f"{question.place}: no entry on {pages}: {label}")
            yield from found


def _plain(title: str) -> str:
    return " ".join(title.casefold().split())
