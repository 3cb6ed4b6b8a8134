"""What it costs to answer a misspelt drug name, and what to ask: ``python -m benchmarks.misspellings``.

A site with pages on some of the lexicon's drugs is made up, and names are misspelt at random: by one or
two slips (a letter dropped, doubled, swapped with its neighbour or struck beside its key) or spellings
that sound alike. A part of the lexicon is hidden, to stand for the drugs that no lexicon has. Each rule
for answering without asking is applied to the same names:

- ``page``: misspelt names of pages: answered, asked (with the right drug offered), answered WRONG;
- ``known``: misspelt names of drugs without a page;
- ``hidden``: names that the bot has never seen, exact and misspelt.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from rich.console import Console
from rich.table import Table

from bot.catalog import Catalog
from bot.monographs.model import Monograph
from bot.monographs.reader import parse_page
from bot.names.lexicon import lexicon
from bot.names.names import GUESS, name_key
from bot.names.near import Candidate, Rule, nothing_else_near

# Neighbours on a QWERTY keyboard.
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SOUNDS = (
    "ph f;f ph;y i;i y;c k;k c;c s;s c;z s;s z;a e;e a;e i;i e;o a;a o;u o;o u;th t;t th;x ks;x z;qu k;ie ei;"
    "ine in;ine een;one on;ide id;ate at;l ll;ll l;r rr;rr r;s ss;ss s;t tt;p pp;m mm;n nn;j g;g j;er ar;"
    "or er"
)
_SHARE_SLIPS = 0.4
_SHARE_HIDDEN = 0.2


def _one_edit_alone(key: str, near: Sequence[Candidate], within: Callable[[int], set[str]]) -> bool:
    return near[0].distance == 1 and within(1) <= {near[0].spelling.drug}


def _one_edit(key: str, near: Sequence[Candidate], within: Callable[[int], set[str]]) -> bool:
    return near[0].distance == 1 and nothing_else_near(key, near, within)


RULES: Mapping[str, Rule] = {
    "always ask": lambda key, near, within: False,
    "one edit, none other at one": _one_edit_alone,
    "one edit, none other within two": _one_edit,
    "the bot's: two edits too": nothing_else_near,
}


def misspelt(name: str, chance: random.Random, times: int) -> str:
    """The name with so many slips of the finger or of the ear."""
    for _ in range(times):
        name = _slip(name, chance) if chance.random() < _SHARE_SLIPS else _mishear(name, chance)
    return name


def _slip(name: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(name))
    before, letter, after = name[:at], name[at], name[at + 1 :]
    beside = next((row[max(0, i - 1) : i + 2] for row in _KEYS if (i := row.find(letter)) >= 0), letter)
    return chance.choice(
        [
            before + after,
            before + letter + letter + after,
            before + chance.choice(beside) + after,
            before + after[:1] + letter + after[1:],
            before + letter + chance.choice(beside) + after,
        ]
    )


def _mishear(name: str, chance: random.Random) -> str:
    pairs = [pair.split() for pair in _SOUNDS.split(";")]
    usable = [(old, new) for old, new in pairs if old in name[1:]]
    if not usable:
        return _slip(name, chance)
    old, new = chance.choice(usable)
    at = chance.choice([i for i in range(1, len(name)) if name.startswith(old, i)])
    return name[:at] + new + name[at + len(old) :]


def main() -> None:
    """Print a table for each number of pages."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, nargs="+", default=[24, 1000])
    parser.add_argument("--samples", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    for pages in options.pages:
        _measure(pages, options.samples, options.seed)


def _measure(pages: int, samples: int, seed: int) -> None:
    chance = random.Random(seed)
    generics = {name: generic for name, generic in lexicon().items() if name.isalpha() and len(name) > 4}
    titles = chance.sample(sorted({generic for generic in generics.values() if generic in generics}), pages)
    others = sorted(name for name, generic in generics.items() if generic not in titles)
    hidden = chance.sample(others, int(len(others) * _SHARE_HIDDEN))
    seen = sorted(set(others) - set(hidden))
    monographs = [_page(title) for title in titles]
    known = {name: generic for name, generic in lexicon().items() if name not in hidden}
    table = Table("rule", *_KINDS, title=f"{pages} pages, {samples} names of each kind")
    for rule, applies in RULES.items():
        catalog = Catalog(monographs, known, applies)
        counts: Counter[tuple[str, str]] = Counter()
        for kind, name, truth in _questions(titles, seen, hidden, samples, random.Random(seed)):
            counts[kind, _outcome(catalog, name, truth)] += 1
        shares = {found: f"{100 * count / samples:.1f}" for found, count in counts.items()}
        table.add_row(rule, *("/".join(shares.get((kind, o), "0") for o in _OUTCOMES) for kind in _KINDS))
    Console(width=110).print(table, f"percent {' / '.join(_OUTCOMES)}", sep="\n")


_KINDS = ("page x1", "page x2", "known x1", "hidden x0", "hidden x1")
_OUTCOMES = ("answered", "asked", "WRONG")


def _page(title: str) -> Monograph:
    monograph, _ = parse_page(
        f"---\ntitle: {title}\n---\n\n**Usage:** It is a drug.\n", f"{name_key(title)}.md"
    )
    assert monograph
    return monograph


def _questions(
    titles: Sequence[str], seen: Sequence[str], hidden: Sequence[str], samples: int, chance: random.Random
) -> Iterator[tuple[str, str, str | None]]:
    """Kind, name as written, and the page that it means."""
    for _ in range(samples):
        title = chance.choice(titles)
        yield "page x1", misspelt(title, chance, 1), name_key(title)
        yield "page x2", misspelt(title, chance, 2), name_key(title)
        yield "known x1", misspelt(chance.choice(seen), chance, 1), None
        name = chance.choice(hidden)
        yield "hidden x0", name, None
        yield "hidden x1", misspelt(name, chance, 1), None


def _outcome(catalog: Catalog, name: str, truth: str | None) -> str:
    """What becomes of a name: answered, rightly or WRONG; asked, with the truth offered; or missed."""
    mentions = catalog.find(f"side effects of {name}")
    offered = {slug for mention in mentions for slug in mention.slugs}
    if any(mention.match != GUESS and mention.slugs for mention in mentions):
        return "answered" if offered == {truth} else "WRONG"
    return "asked" if offered and truth in {None, *offered} else "missed"


if __name__ == "__main__":
    main()
