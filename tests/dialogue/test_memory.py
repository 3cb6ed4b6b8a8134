"""What a conversation remembers, and how a slot holds it."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from bot.choice.asking import Asked
from bot.dialogue.memory import Memory
from bot.names import Mention

SLUGS = ("metformin", "warfarin", "ibuprofen", "lithium-carbonate")
HOW_OFTEN = Asked("how often?", (), {"timing_frequency": 0.9})
MISSPELT = Asked("hydrolazine dose", (Mention(0, 11, ("hydralazine",), "guess", "hydralazine"),), {})

slugs = st.sampled_from(SLUGS)
some = st.lists(slugs, max_size=4, unique=True).map(tuple)
mentions = st.builds(
    lambda start, length, meant, match: Mention(start, start + length, meant, match),
    st.integers(0, 50),
    st.integers(1, 20),
    some,
    st.sampled_from(["exact", "close", "guess"]),
)
asked = st.builds(
    Asked,
    st.text(max_size=30),
    st.lists(mentions, max_size=3).map(tuple),
    st.dictionaries(st.text(min_size=1, max_size=5), st.floats(0, 1), max_size=8),
)
memories = st.builds(
    Memory,
    drug=st.none() | slugs,
    drugs=some,
    group=some,
    question=st.none() | asked,
    is_open=st.booleans(),
    pending=st.none() | asked,
    offered=some,
    is_doubted=st.booleans(),
    page=st.none() | slugs,
)


@given(memory=memories)
def test_a_slot_holds_it_as_json(memory: Memory) -> None:
    assert Memory.from_slot(json.loads(json.dumps(memory.as_slot(), allow_nan=False)), SLUGS) == memory


@given(memory=memories, left=st.sets(slugs))
def test_drugs_without_a_page_any_more_are_dropped(memory: Memory, left: set[str]) -> None:
    read = Memory.from_slot(memory.as_slot(), left)
    assert {read.drug, *read.drugs, *read.group, *read.offered} <= {None, *left}
    assert read.drugs == tuple(slug for slug in memory.drugs if slug in left)


def test_an_empty_slot_is_an_empty_memory() -> None:
    assert Memory.from_slot(None, SLUGS) == Memory.from_slot({}, SLUGS) == Memory()


def test_it_is_the_last_drug_and_all_are_kept_in_their_order() -> None:
    memory = Memory().about("warfarin").about("metformin").about("warfarin")
    assert (memory.drug, memory.drugs) == ("warfarin", ("warfarin", "metformin"))


def test_of_very_many_drugs_the_latest_are_kept() -> None:
    memory = Memory()
    for number in range(100):
        memory = memory.about(f"drug-{number}")
    assert memory.drugs[-1] == "drug-99"
    assert len(memory.drugs) < 20
    assert len(json.dumps(memory.as_slot())) < 1000


def test_after_a_comparison_it_means_none_of_the_drugs() -> None:
    memory = Memory().about("lithium-carbonate").about_all(["warfarin", "metformin"])
    assert (memory.drug, memory.group) == (None, ("warfarin", "metformin"))
    assert memory.drugs == ("lithium-carbonate", "warfarin", "metformin")


def test_or_the_one_that_it_is_said_to_mean() -> None:
    assert Memory().about_all(["warfarin", "metformin"], it="warfarin").drug == "warfarin"


def test_the_group_lasts_while_one_of_it_is_talked_about() -> None:
    memory = Memory().about_all(["warfarin", "metformin"])
    assert memory.about("metformin").group == ("warfarin", "metformin")
    assert memory.about("ibuprofen").group == ()


def test_a_question_that_waits_for_its_drug() -> None:
    memory = Memory().about("warfarin").asking(HOW_OFTEN)
    assert (memory.drug, memory.question, memory.is_open) == (None, HOW_OFTEN, True)
    answered = memory.about("metformin")
    assert (answered.question, answered.is_open) == (HOW_OFTEN, False)


def test_no_question_does_not_wait() -> None:
    assert not Memory().about("warfarin").asking(None).is_open


def test_the_last_question_is_kept_until_there_is_another() -> None:
    memory = Memory().remembering(HOW_OFTEN)
    assert memory.remembering(None).question == HOW_OFTEN
    assert memory.remembering(MISSPELT).question == MISSPELT


def test_while_a_name_is_doubtful_no_drug_is_assumed() -> None:
    memory = Memory().about("warfarin").offering(MISSPELT, ("hydralazine", "hydroxyzine"))
    assert (memory.drug, memory.pending, memory.offered) == (None, MISSPELT, ("hydralazine", "hydroxyzine"))


def test_a_reply_about_a_drug_settles_what_was_offered() -> None:
    offering = Memory().offering(MISSPELT, ("hydralazine",))
    for memory in (
        offering.about("metformin"),
        offering.settled(),
        offering.asking(None),
        offering.without_drug(),
    ):
        assert (memory.pending, memory.offered) == (None, ())


def test_without_a_drug_nothing_is_assumed_but_all_can_be_returned_to() -> None:
    memory = Memory().about_all(["warfarin", "metformin"], it="warfarin").without_drug()
    assert (memory.drug, memory.group, memory.drugs) == (None, (), ("warfarin", "metformin"))


def test_the_first_one_counts_what_was_offered_before_what_was_compared_before_all() -> None:
    memory = Memory().about("ibuprofen")
    assert memory.referents == ("ibuprofen",)
    memory = memory.about_all(["warfarin", "metformin"])
    assert memory.referents == ("warfarin", "metformin")
    assert memory.offering(MISSPELT, ("hydralazine", "hydroxyzine")).referents == (
        "hydralazine",
        "hydroxyzine",
    )


def test_a_drug_whose_name_was_misspelt_is_doubted_for_a_turn() -> None:
    memory = Memory().about("metformin").doubted()
    assert memory.is_doubted
    assert memory.drug == "metformin"
    assert not memory.settled().is_doubted
    assert not memory.about("metformin").is_doubted


def test_what_waits_is_the_question_whose_drug_is_not_known_yet() -> None:
    assert Memory().remembering(HOW_OFTEN).waiting is None
    assert Memory().asking(HOW_OFTEN).waiting == HOW_OFTEN
    assert Memory().asking(HOW_OFTEN).offering(MISSPELT, ("hydralazine",)).waiting == MISSPELT
    bare = Asked("hydrolazine", (Mention(0, 11, ("hydralazine",), "guess"),), {})
    assert Memory().asking(HOW_OFTEN).offering(bare, ("hydralazine",)).waiting == HOW_OFTEN
