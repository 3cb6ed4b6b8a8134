"""Longer names that a text may have been meant to have: "Advil cold and sinuss" is not Advil."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from bot.names.combinations import are_two_drugs
from bot.names.names import CLOSE, GUESS, Mention, Word, are_parted, name_key, words
from bot.names.strings import Strings

_MOST_WORDS = 6
_MOST_BEFORE = 2
_MOST_OFFERED = 4


class LongerNames:
    """The names of several words, to be compared with what stands around a drug's name.

    A name is not answered but asked about (``GUESS``) where it and the words beside it are one edit
    away from a longer name of another drug.
    """

    def __init__(self, names: Iterable[tuple[str, str | None]], is_strange: Callable[[str], bool]) -> None:
        """``names`` with the page that goes by each, if any; ``is_strange`` tells words of no word list."""
        self._slugs: dict[str, dict[str | None, None]] = defaultdict(dict)
        for name, slug in names:
            if len(words(name)) > 1:
                self._slugs[name_key(name)][slug] = None
        self._keys = Strings(list(self._slugs))
        self._is_strange = is_strange

    def ask(self, text: str, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
        """The mentions, with those that may be of a longer name made to be asked about."""
        found = words(text)
        asked: list[Mention] = []
        for mention in filter(_is_answered, mentions):
            if not any(_overlap(mention, one) for one in asked):
                asked += self._around(text, found, mention, mentions)
        kept = [m for m in mentions if not any(_overlap(m, one) for one in asked)]
        return tuple(sorted([*kept, *asked], key=lambda mention: mention.start))

    def _around(
        self, text: str, found: Sequence[Word], mention: Mention, mentions: Sequence[Mention]
    ) -> list[Mention]:
        """The longest run of words with a mention in it that may be a longer name; empty without one."""
        own = [index for index, word in enumerate(found) if mention.start <= word.start < mention.end]
        for start, end in _windows(own[0], own[-1] + 1, len(found)):
            window = found[start:end]
            if any(are_parted(text, one, two) for one, two in pairwise(window)):
                continue
            beside = [word for word in window if not mention.start <= word.start < mention.end]
            is_last = end == len(found) or are_parted(text, found[end - 1], found[end])
            if not is_last and not any(self._is_strange(word.key) for word in beside):
                continue
            whole = Mention(window[0].start, window[-1].end, (), GUESS)
            named = [m.slugs[0] for m in mentions if _is_answered(m) and _overlap(m, whole)]
            if len(named) > 1 and are_two_drugs([word.key for word in found]):
                continue
            meant = self._near("".join(word.key for word in window), mention.match == CLOSE)
            if meant and set(meant) != {mention.slugs[0]}:
                slugs = tuple(dict.fromkeys([*named, *filter(None, meant)]))[:_MOST_OFFERED]
                return [Mention(whole.start, whole.end, slugs, GUESS)]
        return []

    def _near(self, key: str, is_misspelt: bool) -> list[str | None]:
        """The pages, or None for a drug without one, of the names that are one edit away.

        Of a misspelt name, also those with the same letters: "lithiu mcitrate".
        """
        same = [key] if is_misspelt and key in self._slugs else []
        return [slug for name in (*same, *self._keys.within(key, 1)) for slug in self._slugs[name]]


def _windows(first: int, last: int, count: int) -> Iterator[tuple[int, int]]:
    """Runs of words with those from ``first`` to before ``last`` and more, the longest first."""
    for start in range(max(0, first - _MOST_BEFORE), first + 1):
        for end in range(min(start + _MOST_WORDS, count), last - 1, -1):
            if (start, end) != (first, last):
                yield start, end


def _is_answered(mention: Mention) -> bool:
    return len(mention.slugs) == 1 and mention.match != GUESS


def _overlap(one: Mention, other: Mention) -> bool:
    return one.start < other.end and other.start < one.end
