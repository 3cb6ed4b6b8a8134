"""Votes by drug and topic."""

from __future__ import annotations

from datetime import date

from bot.catalog import Catalog
from bot.insight.feedback import Feedback, Vote
from bot.insight.votes import Votes, count_votes

DOWN, UP = Vote.down, Vote.up


def vote(turn: str, vote: Vote = DOWN, drug: str = "warfarin", day: int = 1, **others: str) -> Feedback:
    fields = {"topic": "alcohol", "question": "beer?", "comment": "", **others}
    return Feedback(date=date(2026, 1, day), vote=vote, drug=drug, turn=turn, **fields)


def rows(votes: tuple[Votes, ...]) -> list[tuple[str, str, int, int]]:
    return [(found.drug, found.topic, found.up, found.down) for found in votes]


def test_the_most_voted_down_come_first(catalog: Catalog) -> None:
    given = [
        vote("1", UP),
        vote("2"),
        vote("3", UP, drug="metformin"),
        vote("4", drug="metformin", topic="side_effects"),
        vote("5", drug="metformin", topic="side_effects"),
        vote("6", topic="usage"),
    ]
    counted = count_votes(given, catalog)
    assert rows(counted) == [
        ("Metformin", "side_effects", 0, 2),
        ("Warfarin", "usage", 0, 1),
        ("Warfarin", "alcohol", 1, 1),
        ("Metformin", "alcohol", 1, 0),
    ]
    assert count_votes(given, catalog, limit=2) == counted[:2]


def test_the_last_vote_on_an_answer_counts(catalog: Catalog) -> None:
    assert rows(count_votes([vote("1"), vote("1", UP), vote("2", UP), vote("2")], catalog)) == [
        ("Warfarin", "alcohol", 1, 1)
    ]


def test_a_group_tells_what_was_voted_down_and_the_latest_comments(catalog: Catalog) -> None:
    given = [
        vote("1", question="a", comment="first", day=3),
        vote("2", question="b", comment="same", day=5),
        vote("3", question="b", comment="same"),
        vote("4", UP, question="good", comment="thank you"),
        vote("5", question="", comment="last"),
    ]
    [group] = count_votes(given, catalog)
    assert group.examples == ("b", "a")
    assert group.comments == ("last", "thank you", "same")
    assert group.last_voted == date(2026, 1, 5)
    assert group.label == "whether you can drink alcohol with it"


def test_only_from_a_day_on(catalog: Catalog) -> None:
    """An earlier vote on the same answer does not come back."""
    given = [vote("1", day=2), vote("2", day=3), vote("2", UP, day=1)]
    assert rows(count_votes(given, catalog, since=date(2026, 1, 2))) == [("Warfarin", "alcohol", 0, 1)]


def test_one_drug_by_any_of_its_names(catalog: Catalog) -> None:
    given = [vote("1", drug="natalizumab"), vote("2")]
    assert [found.drug for found in count_votes(given, catalog, drug="tysabri")] == ["Natalizumab"]
    assert count_votes(given, catalog, drug="nobody knows") == ()


def test_a_page_that_is_gone_keeps_its_votes(catalog: Catalog) -> None:
    given = [vote("1", drug="old-drug")]
    assert rows(count_votes(given, catalog)) == [("old-drug", "alcohol", 0, 1)]
    assert count_votes(given, catalog, drug="Old Drug")
