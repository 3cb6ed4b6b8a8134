"""What a message asks, in a form that can be kept and asked again of another drug."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from bot.catalog import Catalog
from bot.choice.question import Question, wording
from bot.choice.ranking import Choice, rank
from bot.names import Mention, mask
from bot.names.lay_terms import glossed
from bot.names.lexicon import class_of
from bot.names.names import EXACT, GUESS
from bot.names.ordinary import corrected

_TOPICS_KEPT = 8
_OTHER_DRUG = "other medicine"


@dataclass(frozen=True)
class Asked:
    """A message's text, the drug names in it, and the probabilities of topics.

    ``from_parse`` makes it of what Rasa understood; ``as_slot`` and ``from_slot`` carry it
    through a conversation.
    """

    text: str
    mentions: tuple[Mention, ...]
    topics: Mapping[str, float]

    @classmethod
    def from_parse(cls, parse: Mapping[str, Any]) -> Asked:
        """Take a parsed message: its text, its drug entities and its ranking of topics."""
        ranking = parse.get("response_selector", {}).get("faq", {}).get("ranking", [])
        mentions = tuple(
            Mention(
                e["start"],
                e["end"],
                tuple(e.get("candidates", [e["value"]])),
                e.get("match", EXACT),
                e.get("meant", ""),
            )
            for e in parse.get("entities", [])
            if e["entity"] == "drug"
        )
        topics = {e["intent_response_key"].split("/", 1)[1]: e["confidence"] for e in ranking}
        return cls(parse.get("text") or "", mentions, topics)

    @classmethod
    def from_slot(cls, value: Mapping[str, Any]) -> Asked:
        """The reverse of ``as_slot``."""
        mentions = (Mention(**{**mention, "slugs": tuple(mention["slugs"])}) for mention in value["mentions"])
        return cls(value["text"], tuple(mentions), value["topics"])

    def as_slot(self) -> dict[str, Any]:
        """A JSON value for a slot; of the topics, only those that matter."""
        likeliest = sorted(self.topics.items(), key=lambda item: -item[1])[:_TOPICS_KEPT]
        return {**asdict(self), "topics": dict(likeliest)}

    @property
    def slugs(self) -> tuple[str, ...]:
        """The drugs that the message names without doubt, in its order."""
        return tuple(dict.fromkeys(m.slugs[0] for m in self.mentions if _is_sure(m)))

    @property
    def doubtful(self) -> Mention | None:
        """The first name that may mean one drug or another, or none that is known."""
        return next((m for m in self.mentions if m.slugs and not _is_sure(m)), None)

    @property
    def unknown(self) -> tuple[str, ...]:
        """The drugs that the message names and that have no page, as written."""
        return tuple(dict.fromkeys(self.written(m) for m in self.mentions if not m.slugs))

    def right_spelling(self, written: str) -> str:
        """The name that one without a page is likely meant for: "prednison" is prednisone."""
        meant = (m.meant for m in self.mentions if not m.slugs and self.written(m) == written)
        return next(filter(None, meant), written)

    def written(self, mention: Mention) -> str:
        """A name as it is written in the message."""
        return self.text[mention.start : mention.end]

    @property
    def topic(self) -> str | None:
        """The likeliest topic."""
        return max(self.topics, key=lambda name: self.topics[name], default=None)

    @property
    def is_bare_name(self) -> bool:
        """Whether the message is nothing but names of drugs."""
        return not any(c.isalnum() for c in self.without_names())

    def without_names(self) -> str:
        """The text without the names of drugs."""
        return mask(self.text, self.mentions, " ")

    def renamed(self, mention: Mention, name: str) -> str:
        """The text with one of its names replaced by another."""
        return mask(self.text, [mention], name)

    def settled(self, mention: Mention, slug: str) -> Asked:
        """The same, where one of its names surely means that drug."""
        sure = Mention(mention.start, mention.end, (slug,))
        return replace(self, mentions=tuple(sure if m == mention else m for m in self.mentions))

    def of(self, slug: str) -> Question:
        """The question as asked of one drug: its name is masked, other drugs' names stay.

        A question that does not name the drug is asked of it in place of those that it names.
        """
        own = [mention for mention in self.mentions if slug in mention.slugs]
        masked = mask(self.text, own or self.mentions)
        wordings = frozenset({wording(masked), wording(mask(self.text, own))})
        others = [self.right_spelling(self.written(m)) for m in self.mentions if own and m not in own]
        return Question(_comparable(masked, others), wordings, self.topics, tuple(dict.fromkeys(others)))


def _comparable(masked: str, others: Sequence[str]) -> str:
    """A text with misspelt words put right, and standard terms and the classes of other drugs beside it."""
    classes = (class_of(name) for name in others)
    terms = [found.terms[0] for found in classes if found and found.terms]
    known = glossed(corrected(masked))
    return f"{known} ({', '.join([_OTHER_DRUG, *terms])})" if others else known


def _is_sure(mention: Mention) -> bool:
    return len(mention.slugs) == 1 and mention.match != GUESS


def best_of(rankings: Iterable[Sequence[Choice]]) -> list[Choice]:
    """Several rankings of the same entries as one: each entry with its best score, the likeliest first."""
    best: dict[tuple[str, str], Choice] = {}
    for choice in sorted((c for ranking in rankings for c in ranking), key=lambda choice: -choice.score):
        best.setdefault((choice.slug, choice.entry.key), choice)
    return list(best.values())


def choose(asked: Asked, slugs: Iterable[str], catalog: Catalog) -> list[Choice]:
    """The entries of the given drugs, and of no others, the likeliest answer first."""
    choices = [c for slug in slugs if slug in catalog for c in rank(asked.of(slug), catalog.drug(slug))]
    return sorted(choices, key=lambda choice: -choice.score)
