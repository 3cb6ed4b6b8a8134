"""Misspelt names: which drugs a word may mean that is neither a known name nor an ordinary word.

A word is compared with the names of all pages and of the lexicon, by edit distance (optimal string
alignment: a swap of neighbours is one edit) and by sound (Metaphone). What the rule below costs is
measured by ``python -m benchmarks.misspellings``; docs/decisions/0005 says why it is this one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import pairwise

from jellyfish import metaphone
from rapidfuzz.distance import OSA

from bot.names.longer import LongerNames
from bot.names.names import CLOSE, GUESS, Mention, Word, are_parted, name_key, words
from bot.names.strings import Strings

MOST_OFFERED = 4
_MOST_WORDS = 3
_FARTHEST_BY_SOUND = 5
# The least length of a name for one, two and three edits to be taken for a slip at all.
_LEAST_LENGTHS = (5, 6, 8)
# The same for a name that no page goes by, a brand of the lexicon: there are many, and one is always near.
_LEAST_LENGTHS_ELSEWHERE = (5, 7, 10)
# A slip is answered without asking only for a name of this length with nothing else near.
_LEAST_CLOSE_LENGTH = 6
_LEAST_CLOSE_LENGTH_FOR_TWO = 9
_LEAST_CLOSE_LENGTH_BY_SOUND = 8
_NOTHING_ELSE_WITHIN = {1: 2, 2: 4}


@dataclass(frozen=True)
class Spelling:
    """A name as it is rightly spelt: what it names, and whether a page goes by it.

    ``drug`` tells drugs apart: the slug of its page or, without one, its generic name.
    """

    name: str
    drug: str
    slug: str | None
    is_own: bool


@dataclass(frozen=True)
class Candidate:
    """A spelling that a word may have been meant for, and how many edits it is away."""

    distance: int
    spelling: Spelling


# Of a misspelt key, its candidates and the drugs within a number of edits: is it answered without asking?
Rule = Callable[[str, Sequence[Candidate], Callable[[int], set[str]]], bool]


class NearNames:
    """The names of all drugs, ready to be compared with misspelt words.

    A name that is not spelt exactly is answered (``CLOSE``) only where a slip of the finger is
    the one explanation; otherwise it is asked about (``GUESS``), and a misspelt name of a drug
    without a page stays one. Names that are published as easily confused are always asked about.
    """

    def __init__(
        self,
        spellings: Iterable[Spelling],
        look_alikes: Mapping[str, frozenset[str]],
        is_strange: Callable[[str], bool],
        ordinary_distance: Callable[[str, int], int | None],
        answers: Rule,
    ) -> None:
        """``is_strange`` tells words that no word list has; ``ordinary_distance`` how far a word is
        from an ordinary one, up to a number of edits; ``answers`` when a near name is ``CLOSE``."""
        self._by_key: dict[str, list[Spelling]] = defaultdict(list)
        spellings = list(spellings)
        self._longer = LongerNames(((s.name, s.slug) for s in spellings), is_strange)
        for spelling in spellings:
            self._by_key[name_key(spelling.name)].append(spelling)
        by_count: dict[int, list[str]] = defaultdict(list)
        self._by_sound: dict[str, list[str]] = defaultdict(list)
        for key, same in self._by_key.items():
            same.sort(key=lambda s: not s.is_own)
            if len(key) >= _LEAST_LENGTHS[0]:
                for count in {1, len(words(same[0].name))}:
                    by_count[count].append(key)
                self._by_sound[metaphone(key)].append(key)
        # A misspelling of several words is compared with names of as many, one of a word with all.
        self._by_count = {count: Strings(keys) for count, keys in by_count.items()}
        self._answers = answers
        self._look_alikes = look_alikes
        self._is_strange = is_strange
        self._ordinary_distance = ordinary_distance
        self._guess = lru_cache(maxsize=8192)(self._compare)

    def find(self, text: str, exact: Sequence[Mention]) -> tuple[Mention, ...]:
        """The exact mentions and those of misspelt names, in their order in the text."""
        found = words(text)
        strange = [self._is_strange(w.key) and not _covered(w, exact) for w in found]
        if not any(strange):
            return self._longer.ask(text, exact)
        mentions: list[Mention] = []
        position = 0
        while position < len(found):
            end, mention = self._longest_at(text, found, strange, position, bool(exact))
            if mention:
                mentions.append(mention)
            position = end
        kept = [e for e in exact if not any(m.start < e.end and e.start < m.end for m in mentions)]
        return self._longer.ask(text, sorted([*kept, *mentions], key=lambda mention: mention.start))

    def _longest_at(
        self, text: str, found: Sequence[Word], strange: Sequence[bool], position: int, has_exact: bool
    ) -> tuple[int, Mention | None]:
        """Where to go on, and the misspelt name of most words that begins at ``position``."""
        for count in range(min(_MOST_WORDS, len(found) - position), 0, -1):
            window = found[position : position + count]
            if not any(strange[position : position + count]):
                continue
            if any(are_parted(text, one, two) for one, two in pairwise(window)):
                continue
            key = "".join(word.key for word in window)
            guess = self._guess(key, count)
            if guess and (not has_exact or guess.match == CLOSE or guess.distance == 1):
                mention = Mention(window[0].start, window[-1].end, guess.slugs, guess.match, guess.meant)
                return position + count, mention
        return position + 1, None

    def _compare(self, key: str, count: int) -> _Guess | None:
        """What a misspelling of ``count`` words, joined, may mean; None if nothing is near."""
        near = self._candidates(key, count)
        if not near:
            return None
        best = near[0]
        if count == 1 and self._ordinary_distance(key, _ordinary_radius(best.distance)) is not None:
            return None
        meant = best.spelling.name
        offered = [c.spelling.slug for c in near if c.distance <= best.distance + 1 and c.spelling.slug]
        if not offered or _surely_without_page(key, near):
            return _Guess((), GUESS, meant, best.distance)
        partners = self._look_alikes.get(name_key(meant), frozenset())
        offered += [s.slug for p in sorted(partners) for s in self._by_key.get(p, []) if s.slug]
        slugs = tuple(dict.fromkeys(offered))[:MOST_OFFERED]
        is_own = best.spelling.is_own and len(slugs) == 1 and not partners
        if is_own and self._answers(key, near, partial(self._drugs_within, key, count)):
            return _Guess(slugs, CLOSE, meant, best.distance)
        return _Guess(slugs, GUESS, meant if best.spelling.slug else "", best.distance)

    def _candidates(self, key: str, count: int) -> list[Candidate]:
        """The spellings that a word may be a slip for, the nearest first, each drug once.

        A first letter that differs, in sound too, counts as an edit more.
        """
        sound = metaphone(key)
        found = dict(self._within(key, count, len(_LEAST_LENGTHS)))
        for same in self._by_sound.get(sound, []) if count == 1 else ():
            if same not in found:
                found[same] = OSA.distance(key, same)
        candidates: list[Candidate] = []
        for name, distance in found.items():
            alike = metaphone(name) == sound
            edits = distance + _odd_initial(key, name)
            is_own = self._by_key[name][0].is_own
            if _is_near(len(name), edits, is_own) or (
                alike and edits <= min(_FARTHEST_BY_SOUND, len(name) // 3)
            ):
                candidates += [Candidate(edits, spelling) for spelling in self._by_key[name]]
        candidates.sort(key=lambda c: (c.distance, not c.spelling.is_own, c.spelling.name))
        nearest: dict[str, Candidate] = {}
        for candidate in candidates:
            nearest.setdefault(candidate.spelling.drug, candidate)
        return list(nearest.values())

    def _within(self, key: str, count: int, edits: int) -> Mapping[str, int]:
        """The names that are at most so many edits away, and how many."""
        return self._by_count[count].within(key, edits) if count in self._by_count else {}

    def _drugs_within(self, key: str, count: int, edits: int) -> set[str]:
        """The drugs with a name that is at most so many edits away."""
        return {
            spelling.drug
            for name, distance in self._within(key, count, edits).items()
            if distance + _odd_initial(key, name) <= edits
            for spelling in self._by_key[name]
        }


def nothing_else_near(key: str, near: Sequence[Candidate], drugs_within: Callable[[int], set[str]]) -> bool:
    """Whether the nearest name is so near, and all others so far, that nobody need be asked.

    ``drugs_within`` gives the drugs within a number of edits.
    """
    best = near[0]
    radius = _NOTHING_ELSE_WITHIN.get(best.distance)
    if radius is None:
        return False
    name = name_key(best.spelling.name)
    least = _LEAST_CLOSE_LENGTH
    if best.distance == 2:
        alike = metaphone(key) == metaphone(name)
        least = _LEAST_CLOSE_LENGTH_BY_SOUND if alike else _LEAST_CLOSE_LENGTH_FOR_TWO
    return len(name) >= least and drugs_within(radius) <= {best.spelling.drug}


def _is_near(length: int, edits: int, is_own: bool) -> bool:
    """Whether a name of that length may be meant by a word so many edits away."""
    least = _LEAST_LENGTHS if is_own else _LEAST_LENGTHS_ELSEWHERE
    return edits <= len(least) and length >= least[edits - 1]


def _surely_without_page(key: str, near: Sequence[Candidate]) -> bool:
    """Whether the nearest name, of a drug without a page, leaves no doubt that it is meant."""
    nearest = [c for c in near if c.distance == near[0].distance]
    if any(c.spelling.slug for c in nearest):
        return False
    name = name_key(near[0].spelling.name)
    is_long = len(name) >= _LEAST_CLOSE_LENGTH_FOR_TWO
    return near[0].distance == 1 or is_long or metaphone(name) == metaphone(key)


def _ordinary_radius(distance: int) -> int:
    """Within how many edits an ordinary word is likelier than a drug's name at that distance."""
    return max(1, min(distance - 1, 2))


def _odd_initial(key: str, name: str) -> bool:
    """Whether the first letters differ, in sound too: the first letter is seldom wrong."""
    return key[0] != name[0] and metaphone(key)[:1] != metaphone(name)[:1]


@dataclass(frozen=True)
class _Guess:
    slugs: tuple[str, ...]
    match: str
    meant: str
    distance: int


def _covered(word: Word, mentions: Iterable[Mention]) -> bool:
    return any(m.start < word.end and word.start < m.end for m in mentions)
