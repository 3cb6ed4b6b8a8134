"""Gaps by drug and topic, the most asked first: what an editor should write next."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.catalog import Catalog
from bot.insight.gaps import Gap, Kind
from bot.insight.subjects import generic_of, label, subject_of
from bot.insight.votes import Votes
from bot.names.words import name_key

UNCLEAR = "unclear"
_EXAMPLES = 3


@dataclass(frozen=True)
class Group:
    """What was asked of one drug on one topic: how often, when last, and the commonest questions.

    ``label`` says the topic to people; ``asked_as`` are the other names under which it was asked.
    """

    drug: str
    topic: str
    label: str
    count: int
    last_asked: date
    examples: tuple[str, ...]
    asked_as: tuple[str, ...] = ()


@dataclass(frozen=True)
class Report:
    """The questions that drugs' ``pages`` do not answer, and those on drugs whose page is ``missing``.

    ``votes`` are on what the pages do answer.
    """

    pages: tuple[Group, ...]
    missing: tuple[Group, ...]
    votes: tuple[Votes, ...] = ()


def report(
    gaps: Iterable[Gap],
    catalog: Catalog,
    since: date | None = None,
    drug: str | None = None,
    limit: int | None = None,
) -> Report:
    """Count gaps, from a day on, about one drug by any of its names, and the ``limit`` first groups only.

    A drug that has a page by now is not missing any more.
    """
    found: dict[Kind, dict[str, list[Gap]]] = {kind: defaultdict(list) for kind in Kind}
    wanted = None if drug is None else subject_of(drug, catalog)
    for gap in gaps:
        subject = subject_of(gap.drug, catalog)
        is_solved = gap.kind is Kind.unknown_drug and subject in catalog
        if is_solved or (since and gap.date < since) or wanted not in (None, subject):
            continue
        found[gap.kind][subject].append(gap)
    pages, missing = (_groups(found[kind], catalog)[:limit] for kind in (Kind.not_covered, Kind.unknown_drug))
    return Report(tuple(pages), tuple(missing))


def _groups(by_drug: Mapping[str, Sequence[Gap]], catalog: Catalog) -> list[Group]:
    """The groups of all drugs: those of the drug that is asked most first, its commonest topic first."""
    drugs = sorted(by_drug.items(), key=lambda item: (-len(item[1]), item[0]))
    return [group for subject, gaps in drugs for group in _by_topic(subject, gaps, catalog)]


def _by_topic(subject: str, gaps: Sequence[Gap], catalog: Catalog) -> list[Group]:
    names = [name for name, _ in Counter(gap.drug for gap in gaps).most_common()]
    drug = catalog.title(subject) if subject in catalog else generic_of(names[0]) or names[0]
    topics: dict[str, list[Gap]] = defaultdict(list)
    for gap in gaps:
        topics[gap.topic or UNCLEAR].append(gap)
    groups = [_group(drug, topic, asked) for topic, asked in topics.items()]
    return sorted(groups, key=lambda group: (-group.count, group.topic))


def _group(drug: str, topic: str, gaps: Sequence[Gap]) -> Group:
    questions = Counter(gap.question for gap in gaps).most_common(_EXAMPLES)
    asked_as = {gap.drug for gap in gaps if name_key(gap.drug) != name_key(drug)}
    return Group(
        drug,
        topic,
        label(topic),
        len(gaps),
        max(gap.date for gap in gaps),
        tuple(question for question, _ in questions),
        tuple(sorted(asked_as)),
    )
