"""Whatever is said in whatever order: no page is quoted that the visitor has not asked for."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.actions.conftest import Bot, Visitor
from tests.replies import KINDS, Reply, quoted_drugs

# Messages, and the drugs that each names: exactly, or with a slip of the finger.
NAMING = {
    "metformin": {"metformin"},
    "what about glucophage?": {"metformin"},
    "does metformn upset the tummy": {"metformin"},
    "back to metformin": {"metformin"},
    "could I have a beer on zolpidem": {"zolpidem"},
    "Ambien": {"zolpidem"},
    "with tramadol?": {"tramadol"},
    "no, I meant warfarin": {"warfarin"},
    "does warfarin make hair fall out": {"warfarin"},
    "not warfarin, lithium": {"warfarin", "lithium-carbonate"},
    "no, not lithium": {"lithium-carbonate"},
    "same for sertraline": {"sertraline"},
    "and ibuprofen?": {"ibuprofen"},
    "ibuprofen or paracetamol?": {"ibuprofen", "paracetamol"},
    "can I take it with ibuprofen": {"ibuprofen"},
    "is it ok to have naproxen on top of warfarin": {"warfarin"},
    "Nuromol for my child": {"ibuprofen-paracetamol"},
    "please read me the complete side effects section of lisinopril": {"lisinopril"},
    "tell me a bit about levothyroxine": {"levothyroxine"},
    "metformin, warfarin, lithium, sertraline and ibuprofen": {
        "metformin", "warfarin", "lithium-carbonate", "sertraline", "ibuprofen",
    },
    "hello natalizumab": {"natalizumab"},
    "thanks, and montelukast?": {"montelukast"},
    "hydroxyzine": {"hydroxyzine"},
}  # fmt: skip
NAMELESS = [
    "hydralizine", "is it true that a beer is fine with hydroxizine", "what does Sortis cost", "may I drive on olmeprazole",
    "how does abacavir work inside us?", "what about prednisone?", "Imuran", "adverse effects of xyzoquin", "clonazapine",
    "how often do I have to have it?", "and how often?", "is this safe in pregnancy", "side effects?", "what about alcohol",
    "may I drive after it", "which of them is safer", "both", "please open the entire dosage section", "is it addictive?",
    "yes indeed", "yes please", "no, not that", "no, neither", "wrong drug", "nope, not that one please",
    "the first one", "the second one", "what about the other one?", "back to the first one", "the latter", "the third one",
    "thanks ever so much", "hello, is anyone in?", "how do I bake a carrot cake", "...", "that reply was rubbish",
    "how does one use this chat", "could you list every medicine in your collection?", "can you list the drugs for asthma",
    '/faq{"drug":"omeprazole"}', "what if I vomit after the first dose",
]  # fmt: skip
# A number is a button of the last reply.
MESSAGES = st.sampled_from([*NAMING, *NAMELESS, *range(6)])


@dataclass
class Witness:
    """Knows which drugs a visitor has named, and which are confirmed by a reply to the bot's question."""

    visitor: Visitor
    named: set[str] = field(default_factory=set)
    offered: list[str] = field(default_factory=list)
    is_asked: bool = False
    buttons: list[dict] = field(default_factory=list)

    def slugs_in(self, text: str) -> list[str]:
        """The drugs whose title stands in a text, in the pages' order."""
        titles = {p.monograph.slug: p.monograph.title for p in self.visitor.bot.pages.current().values()}
        return [slug for slug, title in titles.items() if title.casefold() in text.casefold()]

    def take(self, said: str | int) -> Reply | None:
        """Say something or press a button, and see that no other page is quoted."""
        if isinstance(said, int):
            if said >= len(self.buttons):
                return None
            said = self.buttons[said]["payload"]
            self.named.update(self.slugs_in(said))
        self.named |= NAMING.get(said, set()) | self._confirmed(said)
        reply = self.visitor.say(said)
        self.buttons = reply.buttons
        self.is_asked = reply.kind == "did_you_mean"
        if self.is_asked:
            self.offered = [slug for b in reply.buttons for slug in self.slugs_in(b["title"])]
        elif reply.kind not in {"smalltalk", "out_of_scope", "invalid_input", "list_drugs"}:
            self.offered = []
        return reply

    def _confirmed(self, said: str) -> set[str]:
        if said in {"yes indeed", "yes please"}:
            return set(self.offered) if self.is_asked and len(self.offered) == 1 else set()
        return set(self.offered) if " one" in said or said == "the latter" else set()


@given(conversation=st.lists(MESSAGES, min_size=6, max_size=12))
@settings(max_examples=60, deadline=None)
def test_no_page_is_quoted_that_was_not_asked_for(bot: Bot, conversation: list[str | int]) -> None:
    """``Visitor.say`` checks besides that there is exactly one JSON object, as the contract has it."""
    witness = Witness(bot.visitor())
    for said in conversation:
        reply = witness.take(said)
        if reply:
            assert reply.kind in KINDS
            assert set(reply.drugs) <= witness.named, said
            for owners in quoted_drugs(reply, bot.pages.current()):
                assert owners & witness.named, said
