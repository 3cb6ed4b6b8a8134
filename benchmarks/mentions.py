"""How long it takes to find the drugs in a question: ``python -m benchmarks.mentions``.

Prints the time to build a catalog and the microseconds that ``Catalog.find`` takes for a question,
for 24 and for 10,000 generated pages, over the questions of ``benchmarks/questions``, and over
questions with a misspelt name, each asked for the first time.
"""

from __future__ import annotations

import csv
import random
import statistics
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter

from benchmarks.misspellings import misspelt
from bot.catalog import Catalog
from bot.monographs.model import Monograph
from bot.monographs.slugs import slug
from bot.names import NameIndex
from bot.names.everyday import is_everyday
from bot.names.lexicon import lexicon

QUESTIONS = Path(__file__).parent / "questions"
SIZES = (24, 10_000)
ROUNDS = 3
_MISSPELT = 300
_ONSETS = "bcdfghjklmnprstvxz"
_VOWELS = "aeiou"
_STEMS = ("azole", "cillin", "dipine", "gliptin", "lukast", "olol", "prazole", "sartan", "statin", "zumab")
_SALTS = ("sodium", "hydrochloride", "tartrate", "mesilate")


def pages(count: int) -> list[Monograph]:
    """As many pages with names that look like drugs' names: generics, brands, salts, combinations."""
    names = _names(random.Random(24))
    made: list[Monograph] = []
    for number in range(count):
        generic = next(names)
        title = f"{generic} + {made[-1].title}" if number % 20 == 19 and made else generic
        own = (title, next(names), f"{generic} {_SALTS[number % len(_SALTS)]}")
        made.append(Monograph(f"{slug(title)}.md", slug(title), title, own, (), (), None, None, None))
    return made


def _names(chance: random.Random) -> Iterator[str]:
    seen: set[str] = set()
    while True:
        syllables = (
            chance.choice(_ONSETS) + chance.choice(_VOWELS) for _ in range(chance.choice((1, 2, 2, 3)))
        )
        name = ("".join(syllables) + chance.choice(_STEMS)).title()
        if name not in seen:
            seen.add(name)
            yield name


def questions() -> list[str]:
    """The questions of all tables."""
    found: list[str] = []
    for path in sorted(QUESTIONS.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            found += [row["question"] for row in csv.DictReader(file)]
    return found


def microseconds(finder: Catalog | NameIndex, texts: list[str], rounds: int) -> list[float]:
    """How long it takes to look for drugs in each text, the best of some rounds."""
    best = [float("inf")] * len(texts)
    for _ in range(rounds):
        for i, text in enumerate(texts):
            start = perf_counter()
            finder.find(text)
            best[i] = min(best[i], (perf_counter() - start) * 1e6)
    return best


def _misspelt(monographs: Sequence[Monograph]) -> Iterator[str]:
    """The names of pages with one slip each: no question of the tables has a misspelt drug."""
    chance = random.Random(24)
    for page in chance.choices(monographs, k=_MISSPELT):
        yield misspelt(page.title, chance, 1)


def main() -> None:
    """Measure and print."""
    names, texts = lexicon(), questions()
    is_everyday("warm")
    print(f"{len(texts)} questions, {len(names)} names in the lexicon")
    for size in SIZES:
        monographs = pages(size)
        start = perf_counter()
        index = NameIndex({page.slug: page.names for page in monographs}, names, is_everyday)
        indexed = perf_counter() - start
        start = perf_counter()
        catalog = Catalog(monographs, names)
        built = perf_counter() - start
        typed = [f"what are the side effects of {name}" for name in _misspelt(monographs)]
        catalog.find("dizzynes")  # reads the word lists
        for what, finder, asked, rounds in (
            ("exact names", index, texts, ROUNDS),
            ("Catalog.find", catalog, texts, ROUNDS),
            ("... misspelt", catalog, typed, 1),
        ):
            times = microseconds(finder, asked, rounds)
            median, p99 = statistics.median(times), statistics.quantiles(times, n=100)[98]
            print(f"{size:6} pages  {what:13} median {median:7.0f} us  p99 {p99:7.0f} us")
        print(f"{size:6} pages  built: index of exact names {indexed:.2f} s, catalog {built:.2f} s")


if __name__ == "__main__":
    main()
