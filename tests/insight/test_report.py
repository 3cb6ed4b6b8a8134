"""Gaps by drug and topic."""

from __future__ import annotations

from datetime import date

from bot.catalog import Catalog
from bot.insight.gaps import Gap, Kind
from bot.insight.report import Report, report


def gap(drug: str, topic: str | None = "alcohol", question: str = "beer?", day: int = 1, kind: str = "not_covered") -> Gap:  # fmt: skip
    return Gap(date=date(2026, 1, day), kind=Kind(kind), drug=drug, topic=topic, question=question)


def missing(drug: str, **others: str) -> Gap:
    return gap(drug, kind="unknown_drug", **others)


def rows(found: Report) -> list[tuple[str, str, int]]:
    return [(group.drug, group.topic, group.count) for group in found.pages]


def test_the_most_asked_drug_and_topic_come_first(catalog: Catalog) -> None:
    gaps = [
        gap("Warfarin"),
        *[gap("Metformin")] * 2,
        *[gap("Metformin", "storage_disposal")] * 3,
        gap("Warfarin", None),
    ]
    assert rows(report(gaps, catalog)) == [
        ("Metformin", "storage_disposal", 3),
        ("Metformin", "alcohol", 2),
        ("Warfarin", "alcohol", 1),
        ("Warfarin", "unclear", 1),
    ]
    assert rows(report(gaps, catalog, limit=1)) == [("Metformin", "storage_disposal", 3)]


def test_a_group_tells_when_and_what_most_asked(catalog: Catalog) -> None:
    asked = [("a", 1), ("b", 2), ("b", 5), ("c", 3), ("d", 4)]
    [group] = report([gap("Warfarin", question=q, day=d) for q, d in asked], catalog).pages
    assert group.count == 5
    assert group.last_asked == date(2026, 1, 5)
    assert group.examples == ("b", "a", "c")
    assert group.label != group.topic


def test_only_from_a_day_on(catalog: Catalog) -> None:
    gaps = [gap("Warfarin", day=1), gap("Warfarin", day=2)]
    assert rows(report(gaps, catalog, since=date(2026, 1, 2))) == [("Warfarin", "alcohol", 1)]


def test_one_drug_by_any_of_its_names(catalog: Catalog) -> None:
    gaps = [gap("Natalizumab"), gap("Warfarin"), missing("gabapentin")]
    assert rows(report(gaps, catalog, drug="tysabri")) == [("Natalizumab", "alcohol", 1)]
    found = report(gaps, catalog, drug="Neurontin")
    assert (found.pages, [group.drug for group in found.missing]) == ((), ["gabapentin"])
    assert report(gaps, catalog, drug="nobody knows") == Report((), ())


def test_all_names_of_a_drug_without_a_page_are_one_missing_page(catalog: Catalog) -> None:
    found = report(
        [missing("gabapentin"), missing("Neurontin"), missing("NEURONTIN"), missing("xyzolol")], catalog
    )
    assert [(group.drug, group.count, group.asked_as) for group in found.missing] == [
        ("gabapentin", 3, ("NEURONTIN", "Neurontin")),
        ("xyzolol", 1, ()),
    ]


def test_a_drug_that_has_a_page_by_now_is_not_missing(catalog: Catalog) -> None:
    assert report([missing("metformin"), missing("glucophage")], catalog) == Report((), ())


def test_a_page_that_is_gone_keeps_its_gaps(catalog: Catalog) -> None:
    assert rows(report([gap("Abacin")], catalog)) == [("Abacin", "alcohol", 1)]
