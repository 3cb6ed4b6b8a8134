"""Which drugs there are: by the first letters of their names, and by what they are used for.

Nothing here is for quoting: of a page that its visitor has not named, only names are shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from bot.catalog.alphabet import Alphabet, Listed
from bot.catalog.catalog import Catalog
from bot.catalog.list_words import any_of, is_filler, keys, vocabulary
from bot.catalog.uses import Uses, sentences_on_uses
from bot.monographs.model import Monograph


@dataclass(frozen=True)
class Wanted:
    """Drugs whose name begins with ``prefix``, and that are used for what ``use`` says.

    Both are in folded letters and digits; an empty one leaves all drugs.
    """

    prefix: str = ""
    use: tuple[str, ...] = ()


def wanted(text: str) -> Wanted:
    """Read what kind of drugs a message that asks for a list wants to see."""
    prefix, rest = _prefix(_whole_list().sub(" ", " ".join(keys(text))))
    use = tuple(key for key in rest.split() if not is_filler(key))
    if not prefix:
        left = use or tuple(rest.split()[-1:])
        if len(left) == 1 and len(left[0]) == 1:
            return Wanted(left[0])
    return Wanted(prefix, use)


def asks_advice(text: str) -> bool:
    """Whether a message asks what its writer should take: no list of drugs may answer that."""
    return _advice().search(" ".join(keys(text))) is not None


def _prefix(message: str) -> tuple[str, str]:
    """The first letters that a message asks for, and the message without them."""
    match = _opening().search(message)
    if not match:
        return "", message
    if match["letter"]:
        return match["letter"], message[: match.start()] + message[match.end() :]
    first, *following = message[match.start("letters") :].split()
    more = next((i for i, key in enumerate(following) if is_filler(key)), len(following))
    return " ".join([first, *following[:more]]), " ".join([message[: match.start()], *following[more:]])


@lru_cache(maxsize=1)
def _opening() -> re.Pattern[str]:
    known = vocabulary()
    openings, articles, letters, places = map(
        any_of, (known.openings, known.articles, known.letters, known.places)
    )
    article = rf"(?: {articles}(?= (?:\w|{letters})(?: |$)))?"
    return re.compile(
        rf"\b(?:(?:{openings}{article}(?: {letters})?|{letters}) (?P<letters>\w+)"
        rf"|{places}{article} (?!{articles} )(?P<letter>\w)(?= |$))"
    )


@lru_cache(maxsize=1)
def _advice() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(vocabulary().advice)}\b")


@lru_cache(maxsize=1)
def _whole_list() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(vocabulary().whole_list)}\b")


class Listing:
    """All drugs of a catalog, to be looked through by letter and by use."""

    def __init__(self, pages: Iterable[Monograph]) -> None:
        pages = list(pages)
        self._titles = {page.slug: page.title for page in pages}
        self.alphabet = Alphabet(Listed(name, p.title, p.slug) for p in pages for name in p.names)
        self.uses = Uses({page.slug: sentences_on_uses(page) for page in pages})

    def titles(self, slugs: Iterable[str]) -> tuple[Listed, ...]:
        """The drugs under their titles, in the given order."""
        return tuple(Listed(self._titles[slug], self._titles[slug], slug) for slug in slugs)


@lru_cache(maxsize=1)
def listing(catalog: Catalog) -> Listing:
    """The listing of a catalog, made when it is first asked for; only pages that are new are read."""
    return Listing(catalog.monographs.values())
