"""What a conversation remembers from turn to turn."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from bot.choice.asking import Asked

_MOST_DRUGS = 8
_LISTS = ("drugs", "group", "offered")
_QUESTIONS = ("question", "pending", "set_aside")


@dataclass(frozen=True)
class Memory:
    """A conversation's state, kept in a slot.

    ``drug`` is the slug that "it" means. ``drugs`` are the slugs named so far, in the order of
    their first mention, and ``group`` those of the last reply that was about several.
    ``question`` is the last question; while ``is_open``, it waits for its drug. ``pending`` is a
    message with a name that may mean one of the ``offered`` slugs. ``is_doubted`` after a reply
    about a drug whose name was not spelt exactly. ``page`` is the drug of the page that the visitor
    was on. ``alarm`` is the kind of emergency that the last reply was about, and ``set_aside`` the message
    that it may have left without an answer.
    """

    drug: str | None = None
    drugs: tuple[str, ...] = ()
    group: tuple[str, ...] = ()
    question: Asked | None = None
    is_open: bool = False
    pending: Asked | None = None
    offered: tuple[str, ...] = ()
    is_doubted: bool = False
    page: str | None = None
    alarm: str | None = None
    set_aside: Asked | None = None

    @classmethod
    def from_slot(cls, value: Mapping[str, Any] | None, slugs: Container[str]) -> Memory:
        """The reverse of ``as_slot``, without the drugs that are not among ``slugs`` any more."""
        if not value:
            return cls()
        kept = {name: tuple(s for s in value[name] if s in slugs) for name in _LISTS}
        questions = {n: Asked.from_slot(value[n]) if value.get(n) else None for n in _QUESTIONS}
        drug = value["drug"] if value["drug"] in slugs else None
        return cls(**{**value, "drug": drug, **kept, **questions})

    def as_slot(self) -> dict[str, Any]:
        """A JSON value for a slot."""
        value = asdict(replace(self, question=None, pending=None, set_aside=None))
        for name in _LISTS:
            value[name] = list(value[name])
        for name, question in zip(_QUESTIONS, (self.question, self.pending, self.set_aside)):
            value[name] = question.as_slot() if question else None
        return value

    def about(self, slug: str) -> Memory:
        """The memory after a reply about a drug: "it" will mean this one."""
        group = self.group if slug in self.group else ()
        return replace(self.settled(), drug=slug, drugs=self._named(slug), group=group, is_open=False)

    def about_all(self, slugs: Sequence[str], it: str | None = None) -> Memory:
        """The memory after a reply about several drugs, of which "it" will mean one or none."""
        drugs, group = self._named(*slugs), tuple(slugs)
        return replace(self.settled(), drug=it, drugs=drugs, group=group, is_open=False)

    def _named(self, *slugs: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.drugs, *slugs)))[-_MOST_DRUGS:]

    def remembering(self, question: Asked | None) -> Memory:
        """The memory with the last question; a mere name leaves it as it was."""
        return replace(self, question=question or self.question)

    def settled(self) -> Memory:
        """The memory when nothing is offered or doubted any more."""
        return replace(self, pending=None, offered=(), is_doubted=False)

    def doubted(self) -> Memory:
        """The memory after a reply that took a misspelt name for a drug without asking."""
        return replace(self, is_doubted=True)

    def alarmed(self, kind: str, question: Asked | None) -> Memory:
        """The memory after a reply to an emergency, with the message that may be answered later."""
        return replace(self.settled(), alarm=kind, set_aside=question or self.set_aside)

    def calmed(self) -> Memory:
        """The memory after a reply to anything else."""
        return replace(self, alarm=None)

    @property
    def waiting(self) -> Asked | None:
        """The question that is still to be answered once its drug is known."""
        if self.pending and not self.pending.is_bare_name:
            return self.pending
        return self.question if self.is_open else None

    def asking(self, question: Asked | None) -> Memory:
        """The memory after a reply that asks which drug a question is about."""
        is_open = question is not None
        return replace(self.settled(), drug=None, question=question, is_open=is_open)

    def offering(self, pending: Asked, slugs: tuple[str, ...]) -> Memory:
        """The memory after a reply that asks whether a name means one of some drugs."""
        return replace(self, drug=None, pending=pending, offered=slugs)

    def offering_entry(self, question: Asked, slug: str) -> Memory:
        """The memory after a reply that asks whether this question, an entry's own, is what is meant."""
        return replace(self, pending=question, offered=(slug,))

    @property
    def offers_entry(self) -> bool:
        """Whether the last reply asked if an entry of the remembered drug is what is meant."""
        return self.pending is not None and self.offered == (self.drug,)

    def without_drug(self) -> Memory:
        """The memory when no drug may be assumed any more."""
        return replace(self.settled(), drug=None, group=(), is_open=False)

    @property
    def referents(self) -> tuple[str, ...]:
        """What "the first one" counts from: what was offered, else compared, else all drugs named."""
        return self.offered or self.group or self.drugs
