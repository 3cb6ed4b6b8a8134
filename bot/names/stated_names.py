"""The further names of its drug that a page's text states plainly: "sold as Coumadin".

A sentence is believed only if, up to the name, it holds nothing but the drug's own names and
words of closed lists (``stated_names.yml``): "the antidote is sold as X" says nothing about the
page's drug. A name overlooked costs a question, one too many a wrong answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.monographs.model import Monograph
from bot.names.names import fold, name_key
from bot.names.stating import OWN, grammar
from bot.names.whose_names import ABBREVIATION, LONGEST_NAME, KnownNames, PageDrug

_SENTENCE_END = re.compile(r"(?<=[.!?])[\"”')\]]*\s+(?=[\"“'(]?[^\W_a-z])|;\s+(?=[a-z])")
_WORD = r"(?:[^\W\d_a-z]|\d+-[^\W\d_a-z])\w*(?:[-‑.&]\w+|['’](?!s\b)\w+)*"
_NAME = re.compile(rf"{_WORD}(?: {_WORD})*")
_OWN_FORM = re.compile(rf"{OWN}+(?: {_WORD})*")
_BRACKET = re.compile(r"\s?\(([^\W_][^()]{1,80})\)")
_BETWEEN_ITEMS = re.compile(r"\s*[,;/]\s*|\s+(?:and|or)\s+")
_SPOILT = re.compile(r"['’]s\b|\s*\+|\s+(?:with|plus)\b|[-‑]\w")
_AFFIRMATION = re.compile(r"(?:Yes[,.:;–—-]*\s+)?")


def stated_names(monograph: Monograph, lexicon: Mapping[str, str]) -> tuple[str, ...]:
    """The names of this drug, besides ``monograph.names``, that the page states, verbatim.

    ``lexicon`` maps names of drugs to the generic that each belongs to (several joined by " + ");
    a name that is another drug's there is not taken. It is read once and must not change.
    """
    return _stated(monograph, _Unchanging(lexicon))


class _Unchanging:
    """A large mapping as the key of a cache: equal to itself only."""

    def __init__(self, mapping: Mapping[str, str]) -> None:
        self.mapping = mapping

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Unchanging) and other.mapping is self.mapping

    def __hash__(self) -> int:
        return id(self.mapping)


@lru_cache(maxsize=4)
def _known(lexicon: _Unchanging) -> KnownNames:
    return KnownNames(lexicon.mapping)


@lru_cache(maxsize=20_000)
def _stated(monograph: Monograph, lexicon: _Unchanging) -> tuple[str, ...]:
    own = {name_key(name) for name in monograph.names}
    found: dict[str, str] = {}
    for name in _Reader(monograph, _known(lexicon)).read():
        found.setdefault(name_key(name), name)
    return tuple(name for key, name in found.items() if key and key not in own)


@dataclass(frozen=True)
class _Passage:
    """A text of the page: below a ``question`` of its FAQ, or under a heading.

    ``general``: it speaks of the drug itself, at its beginning and in lines such as "Brand
    names: ..."; ``listed``: it may begin with a list of names.
    """

    text: str
    question: str = ""
    general: bool = False
    listed: bool = False


class _Reader:
    """Reads the names that one page states."""

    def __init__(self, monograph: Monograph, known: KnownNames) -> None:
        self._monograph = monograph
        self._drug = PageDrug(monograph, known)
        self._endings = tuple(name.casefold() for name in monograph.names if name)
        texts = [section.plain for section in monograph.sections]
        texts += [text for entry in monograph.faq for text in (entry.question, entry.plain)]
        self._hints = grammar().hints("\n".join(texts))

    def read(self) -> Iterator[str]:
        """The names in the page's order, some perhaps repeatedly."""
        for passage in self._passages():
            yield from self._in_brackets(passage.question)
            yield from self._in_brackets(passage.text)
            if passage.listed or self._hinted(passage.text):
                yield from self._in_passage(passage)

    def _hinted(self, text: str) -> bool:
        lowered = text.lower()
        return any(hint in lowered for hint in self._hints)

    def _passages(self) -> Iterator[_Passage]:
        g = grammar()
        for section in self._monograph.sections:
            if section.topic not in ("disclaimer", "note"):
                listed = g.is_heading(section.heading)
                general = listed or section.topic in g.vocabulary.about_the_drug
                yield _Passage(section.plain, general=general, listed=listed)
        for entry in self._monograph.faq:
            listed = self._hinted(entry.question) and self._asks_for_names(entry.question)
            yield _Passage(entry.plain, question=entry.question, listed=listed)

    def _asks_for_names(self, question: str) -> bool:
        asked = self._drug.blot(question)
        is_about_drug = not asked.others and grammar().asks_about_drug(asked.subject)
        return is_about_drug and question.startswith("What") and grammar().cue.search(question) is not None

    def _in_passage(self, passage: _Passage) -> Iterator[str]:
        g = grammar()
        in_list, before = passage.listed, ""
        for line in filter(str.strip, passage.text.splitlines()):
            if in_list and (listed := self._whole_list(line)):
                yield from listed
                continue
            in_list = passage.general and g.is_heading(line)
            for sentence in filter(None, map(str.strip, _SENTENCE_END.split(line))):
                names = []
                if not in_list and self._hinted(sentence) and not sentence.endswith("?"):
                    names = self._in_sentence(sentence, passage, before)
                    yield from names
                # A sentence that states names speaks of the drug, and so may the next one.
                before = self._monograph.title if names else sentence

    def _whole_list(self, line: str) -> list[str]:
        """The names in a line that holds nothing else."""
        text = self._drug.blot(line).text.rstrip(" .")
        names, end = self._list(text, 0)
        return names if end == len(text) else []

    def _in_sentence(self, sentence: str, passage: _Passage, before: str) -> list[str]:
        g = grammar()
        if not g.has_cue(sentence) or g.is_barred(sentence, self._drug.is_combination):
            return []
        blotted = self._drug.blot(sentence)
        text, subject, others = blotted.text, blotted.subject, blotted.others
        names: list[str] = []
        for cue in g.cue.finditer(text):
            lead = subject[: cue.start()]
            begin = g.link.match(text, cue.end()).end()  # type: ignore[union-attr]  # it may match nothing
            if any(start < begin for start in others) or not g.is_about_drug(lead, bool(cue["naming"])):
                continue
            is_label = passage.general and not lead and text.startswith(":", cue.end())
            named = OWN in lead or OWN in text[cue.end() : begin]
            if named or is_label or self._means_drug(passage, before):
                names += self._list(text, begin)[0]
        for cue in g.of_cue.finditer(text):
            listed, end = self._list(text, _AFFIRMATION.match(text).end())  # type: ignore[union-attr]
            own = subject.find(OWN, cue.end())
            if end > cue.start() or own < 0 or any(start > cue.end() for start in others):
                continue
            if g.links_to_drug(text[end : cue.start()]) and g.links_to_drug(text[cue.end() : own]):
                names += listed
        return names

    def _means_drug(self, passage: _Passage, before: str) -> bool:
        """Whether a sentence that does not name the drug ("It is sold as ...") can only mean it."""
        if not before and not passage.question:
            return passage.general
        context = self._drug.blot(before or passage.question)
        says_so = grammar().introduces if before else grammar().asks_about_drug
        return not context.others and says_so(context.subject)

    def _in_brackets(self, text: str) -> Iterator[str]:
        """MTX in "Methotrexate (MTX)", and a brand in "Warfarin (Coumadin®)"."""
        for bracket in _BRACKET.finditer(text) if "(" in text else ():
            before = text[: bracket.start()]
            if not before[-LONGEST_NAME * 2 :].casefold().endswith(self._endings):
                continue
            sentence = before[max(before.rfind(end) for end in ".!?\n") + 1 :]
            blotted = self._drug.blot(sentence)
            own = re.search(rf"{OWN}+$", blotted.text)
            if own is None or blotted.others or grammar().is_barred(sentence, self._drug.is_combination):
                continue
            is_subject = grammar().is_about_drug(blotted.subject, naming=True)
            for item in _BETWEEN_ITEMS.split(bracket[1].strip()):
                name = item.rstrip("®™")
                registered = name != item and is_subject and _NAME.fullmatch(name)
                plain = registered or _abbreviates(name, fold(sentence[own.start() :]))
                if self._drug.known_name_at(name, 0) == name or (plain and self._drug.is_name(name)):
                    yield name

    def _list(self, text: str, position: int) -> tuple[list[str], int]:
        """The names of the list that begins at ``position`` of a blotted text, and where it ends.

        If another drug is among them, only those stay that the lexicon has for this one.
        """
        g = grammar()
        names: list[str] = []
        end, doubtful = position, False
        while True:
            own = _OWN_FORM.match(text, position)
            name = own.group() if own else self._name_at(text, position)
            stop = position + len(name)
            if not name or _SPOILT.match(text, stop):
                break
            after = g.aside.match(text, stop).end()  # type: ignore[union-attr]  # it may match nothing
            if own is None:
                another = self._drug.verdict(name) is False
                if (names and not g.follower.match(text, after)) or not (another or self._drug.is_name(name)):
                    break
                doubtful = doubtful or another
                names.append(name)
            end = after
            separator = g.separator.match(text, after)
            if separator is None:
                break
            position = separator.end()
        return [name for name in names if not doubtful or self._drug.verdict(name)], end

    def _name_at(self, text: str, position: int) -> str:
        """What is written like a name there, or is one that the lexicon has for this drug."""
        match = _NAME.match(text, position)
        name = match.group().rstrip(".") if match else ""
        while fold(name.rpartition(" ")[2]) in grammar().vocabulary.forms:
            name = name.rpartition(" ")[0]
        return max(name, self._drug.known_name_at(text, position), key=len)


def _abbreviates(short: str, name: str) -> bool:
    """Whether it is the name's letters in their order, from the first on: HCTZ, hydrochlorothiazide."""
    letters = iter(name)
    in_order = all(letter in letters for letter in short.lower())
    return ABBREVIATION.fullmatch(short) is not None and name[:1] == short[:1].lower() and in_order
