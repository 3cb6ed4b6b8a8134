"""No slip of the finger turns one drug into another: every name, with every edit of one letter.

The edits are about four million. One can only be answered if it holds a page's name exactly, which the
index of exact names tells fast, or words within as many edits of a page's own name as are answered at
most. Only such edits go through ``Catalog.find``; a sample of the others is checked too.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from string import ascii_lowercase
from time import perf_counter

import numpy as np
import pytest
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.catalog import Catalog
from bot.names import near
from bot.names.lexicon import lexicon
from bot.names.names import EXACT, GUESS, Mention, name_key, words
from bot.names.near import Rule
from tests.catalog.making import monograph

NAMES_AT_ONCE = 500
SAMPLE_OF_OTHERS = 2_000

# Edits of a drug's name that are the very name of another drug's page, which answers to it: the bot cannot
# know better. Avil is pheniramine; a Tylenol without its number, or several, are Tylenol.
OTHER_NAMES = {("avil", "advil"), ("tylenol 3", "tylenol "), ("tylenol 3", "tylenol s")}


@dataclass
class Sweep:
    """What becomes of the edits of names: how many of each kind, and those that go wrong."""

    counts: Counter[str] = field(default_factory=Counter)
    own_names_of_others: set[tuple[str, str]] = field(default_factory=set)
    wrong: list[tuple[str, str, tuple[Mention, ...]]] = field(default_factory=list)

    def __str__(self) -> str:
        shown = ", ".join(f"{kind} {number:,}" for kind, number in self.counts.items())
        return f"{shown}, answered as another drug {len(self.wrong)}"


def one_letter_edits(name: str) -> set[str]:
    """The name with a character left out, swapped with the next or replaced, or a letter put in."""
    edits = set()
    for i in range(len(name) + 1):
        before, after = name[:i], name[i:]
        edits |= {before + letter + after for letter in ascii_lowercase}
        if after:
            edits |= {before + letter + after[1:] for letter in ascii_lowercase}
            edits |= {before + after[1:], before + after[1:2] + after[0] + after[2:]}
    return edits - {name}


def all_names(catalog: Catalog) -> list[str]:
    """The names of all pages and of the lexicon."""
    own = (name for page in catalog.monographs.values() for name in page.names)
    return sorted({name.lower() for name in (*own, *lexicon())})


def swept(catalog: Catalog, names: Sequence[str]) -> Sweep:
    """Look for every edit of the names in the catalog."""
    sweep = Sweep()
    chance = random.Random(1)
    for start in range(0, len(names), NAMES_AT_ONCE):
        part = names[start : start + NAMES_AT_ONCE]
        edits = {name: sorted(one_letter_edits(name)) for name in part}
        answerable = _answerable(catalog, [edit for name in part for edit in edits[name]])
        sweep.counts["names"] += len(part)
        for name in part:
            checked = [edit for edit in edits[name] if edit in answerable]
            others = [edit for edit in edits[name] if edit not in answerable]
            owners = owners_of(catalog, name)
            sweep.counts["edits"] += len(edits[name])
            sweep.counts["checked"] += len(checked)
            for edit in checked:
                _judge(sweep, name, edit, catalog.find(edit), owners)
            if others and chance.random() < SAMPLE_OF_OTHERS / len(names):
                edit = chance.choice(others)
                assert not answers(catalog.find(edit)), f"{edit} was not to be answered at all"
    return sweep


def answers(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions that are answered without asking."""
    return [mention for mention in mentions if len(mention.slugs) == 1 and mention.match != GUESS]


def owners_of(catalog: Catalog, name: str) -> set[str]:
    """The pages that go by a name, or that are what it stands for."""
    whole = [m.slugs for m in catalog.find(name) if _is_whole(m, name)]
    return {slug for slugs in (*whole, catalog.generic_of(name)) for slug in slugs}


def _is_whole(mention: Mention, text: str) -> bool:
    return mention.match == EXACT and name_key(text[mention.start : mention.end]) == name_key(text)


def _judge(sweep: Sweep, name: str, edit: str, mentions: Sequence[Mention], owners: set[str]) -> None:
    answered = answers(mentions)
    wrong = [mention for mention in answered if mention.slugs[0] not in owners]
    if not answered:
        asked = any(mention.slugs for mention in mentions)
        sweep.counts["asked" if asked else "unknown" if mentions else "no drug"] += 1
    elif not wrong:
        sweep.counts["answered as its own drug"] += 1
    elif _is_whole(wrong[0], edit):
        sweep.counts["another drug's own name"] += 1
        sweep.own_names_of_others.add((name, edit))
    else:
        sweep.wrong.append((name, edit, tuple(wrong)))


def _answerable(catalog: Catalog, edits: Sequence[str]) -> set[str]:
    """The edits that may be answered: they hold a page's name, or words that are near enough to one."""
    exact = {edit for edit in edits if any(mention.slugs for mention in catalog.names.find(edit))}
    windows = {edit: set(_windows(edit)) for edit in edits}
    near_keys = _near_own_names(catalog, sorted({key for keys in windows.values() for key in keys}))
    return exact | {edit for edit, keys in windows.items() if not keys.isdisjoint(near_keys)}


def _windows(text: str) -> Iterator[str]:
    """All runs of words of a text, each as one key."""
    keys = [word.key for word in words(text)]
    for start, end in combinations(range(len(keys) + 1), 2):
        yield "".join(keys[start:end])


def _near_own_names(catalog: Catalog, keys: Sequence[str]) -> set[str]:
    own = sorted({name_key(name) for page in catalog.monographs.values() for name in page.names})
    edits = max(near._NOTHING_ELSE_WITHIN)
    distances = process.cdist(keys, own, scorer=OSA.distance, score_cutoff=edits, dtype=np.uint8, workers=2)
    return {keys[row] for row in np.flatnonzero((distances <= edits).any(axis=1))}


def test_no_edit_of_a_name_is_answered_as_another_drug(
    catalog: Catalog, capsys: pytest.CaptureFixture[str]
) -> None:
    start = perf_counter()
    sweep = swept(catalog, all_names(catalog))
    with capsys.disabled():
        print(f"\nsweep of all names in {perf_counter() - start:.0f} s: {sweep}")
        print(f"edits that are another drug's own name: {sorted(sweep.own_names_of_others)}")
    assert sweep.wrong == []
    assert sweep.own_names_of_others == OTHER_NAMES
    assert sweep.counts["edits"] > 500 * sweep.counts["names"]
    assert sweep.counts["answered as its own drug"] > sweep.counts["asked"] > 0


# The sweep itself


def small(rule: Rule = near.nothing_else_near) -> Catalog:
    """Two pages, and names without one that are near them."""
    names = {"Zorbexal": "zorbexal", "Quandrivar forte": "other", "Mivalquor": "mivalquor"}
    return Catalog([monograph("Zorbexil", "Drevalo"), monograph("Quandrivor")], names, rule)


NAMES = ["zorbexil", "drevalo", "quandrivor", "zorbexal", "quandrivar forte", "mivalquor"]


def test_the_sweep_is_red_where_too_much_is_answered() -> None:
    assert swept(small(), NAMES).wrong == []
    wrong = swept(small(lambda key, near, within: True), NAMES).wrong
    assert len(wrong) > 20
    assert {name for name, _, _ in wrong} <= {"zorbexal", "quandrivar forte"}


def test_what_the_sweep_does_not_check_is_not_answered() -> None:
    for catalog in (small(), small(lambda key, near, within: near[0].distance <= 2)):
        edits = sorted(edit for name in NAMES for edit in one_letter_edits(name))
        answerable = _answerable(catalog, edits)
        assert 0 < len(answerable) < len(edits)
        assert [edit for edit in edits if edit not in answerable and answers(catalog.find(edit))] == []


def test_the_edits_of_a_name() -> None:
    edits = one_letter_edits("ab")
    assert {"a", "b", "ba", "zab", "azb", "abz", "zb", "az"} <= edits
    assert "ab" not in edits
