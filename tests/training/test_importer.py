"""The pages as Rasa training data."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from rasa.shared.importers.importer import TrainingDataImporter
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.catalog import Catalog
from bot.names import Mention, mask
from bot.names.names import name_key
from bot.taxonomy import taxonomy
from bot.training.importer import MonographImporter
from tests.catalog.making import save


@pytest.fixture(scope="module")
def data(in_the_project: None) -> TrainingData:
    """What the project's own pages yield."""
    return MonographImporter().get_nlu_data()


def written(example: Message) -> list[str]:
    """The drugs in an example's text."""
    return [example.get("text")[e["start"] : e["end"]] for e in example.get("entities")]


def test_every_topic_has_examples(data: TrainingData) -> None:
    topics = {example.get("intent_response_key") for example in data.intent_examples}
    assert topics == {f"faq/{topic}" for topic in taxonomy()}
    for name, topic in taxonomy().items():
        examples = [e for e in data.intent_examples if e.get("intent_response_key") == f"faq/{name}"]
        assert len(examples) >= len(topic.paraphrases)


def test_the_only_intent_is_faq(data: TrainingData) -> None:
    assert data.intents == {"faq"}
    assert data.retrieval_intents == {"faq"}


def test_entities_slice_to_their_values(data: TrainingData) -> None:
    examples = [example for example in data.training_examples if example.get("entities")]
    assert len(examples) > 1000
    for example in examples:
        assert {entity["entity"] for entity in example.get("entities")} == {"drug"}
        assert written(example) == [entity["value"] for entity in example.get("entities")]
        assert all(value.strip() == value != "" for value in written(example))


def test_no_stand_in_is_left(data: TrainingData) -> None:
    for example in data.intent_examples:
        rest = set(example.get("text").replace("?", " ").replace("'", " ").split())
        assert not rest & {"X", "Y"}, example.get("text")


def test_each_topic_has_its_label_as_response(data: TrainingData) -> None:
    assert data.responses == {f"utter_faq/{name}": [{"text": t.label}] for name, t in taxonomy().items()}


def test_every_pages_questions_are_examples(data: TrainingData, catalog: Catalog) -> None:
    examples = {example.get("text"): example.get("intent_response_key") for example in data.intent_examples}
    drug = catalog.drug("natalizumab")
    own = {entry.title: f"faq/{entry.topic}" for entry in drug.faq() if "natalizumab" in entry.title.lower()}
    assert own
    assert {title: examples.get(title) for title in own} == own


def test_no_wording_has_two_topics(data: TrainingData) -> None:
    """Not even where a page asks what a paraphrase asks."""
    topics: dict[str, set[str]] = {}
    for example in data.intent_examples:
        spans = [Mention(e["start"], e["end"], ()) for e in example.get("entities")]
        wording = name_key(mask(example.get("text"), spans))
        topics.setdefault(wording, set()).add(example.get("intent_response_key"))
    assert {wording: found for wording, found in topics.items() if len(found) > 1} == {}


def test_wording_is_spread_over_the_drugs(data: TrainingData, catalog: Catalog) -> None:
    named = {name for example in data.intent_examples for name in written(example)}
    assert {catalog.title(slug) for slug in catalog.slugs} <= named


def test_it_adds_nothing_to_domain_rules_and_configuration() -> None:
    importer = MonographImporter()
    assert importer.get_domain().is_empty()
    assert importer.get_stories().story_steps == []
    assert importer.get_config() == {}


# With other pages


def examples_of(folder: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    monkeypatch.setenv("BOT_MONOGRAPHS", str(folder))
    return {
        example.get("text"): written(example)
        for example in MonographImporter().get_nlu_data().intent_examples
    }


def test_a_new_page_needs_no_other_edit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(tmp_path, "Abacin Forte", "So. * **Is Abacin Forte loud?** No.")
    (tmp_path / "b.md").write_text(
        "---\ntitle: Bebacin\n---\n\n**FAQs:**\n\n* **Does Bebacin rattle?** Yes.\n* **Does it hum?** No.\n",
        encoding="utf-8",
    )
    examples = examples_of(tmp_path, monkeypatch)
    assert examples["Does Bebacin rattle?"] == ["Bebacin"]
    assert examples["Does it hum?"] == []
    assert ["Abacin Forte"] in examples.values()


def test_the_same_wording_on_two_pages_is_one_example(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("Abacin", "Bebacin"):
        (tmp_path / f"{name}.md").write_text(
            f"---\ntitle: {name}\n---\n\n**FAQs:**\n\n* **Does {name} rattle?** Yes.\n", encoding="utf-8"
        )
    examples = examples_of(tmp_path, monkeypatch)
    assert [text for text in examples if "rattle" in text] == ["Does Abacin rattle?"]


@pytest.mark.parametrize("make", [lambda folder: None, lambda folder: (folder / "bad.md").write_text("bad")])
def test_without_a_readable_page_the_topics_are_learnt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], object]
) -> None:
    make(tmp_path)
    assert len(examples_of(tmp_path, monkeypatch)) > 1000


def test_a_folder_that_is_not_there_is_no_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(examples_of(tmp_path / "nowhere", monkeypatch)) > 1000


# Through Rasa


@pytest.fixture(scope="module")
def importer(in_the_project: None) -> TrainingDataImporter:
    """All importers of config.yml together, as ``rasa train`` has them."""
    return TrainingDataImporter.load_from_config("config.yml", "domain.yml", ["data"])


def test_rasa_finds_it_in_the_configuration(importer: TrainingDataImporter) -> None:
    data = importer.get_nlu_data()
    assert {f"faq/{topic}" for topic in taxonomy()} <= {
        example.get("intent_response_key") for example in data.intent_examples
    }
    assert {"faq", "greet", "list_drugs", "out_of_scope"} <= data.intents


def test_intents_name_topics_and_never_drugs(importer: TrainingDataImporter, catalog: Catalog) -> None:
    for intent in importer.get_nlu_data().intents | set(importer.get_domain().intents):
        assert catalog.find(intent.replace("_", " ")) == ()


def test_the_domain_knows_every_intent(importer: TrainingDataImporter) -> None:
    assert importer.get_nlu_data().intents <= set(importer.get_domain().intents)


def test_hand_written_drugs_are_annotated_in_full(in_the_project: None, catalog: Catalog) -> None:
    """A drug in data/nlu stands as ``[name](drug)``, or the wording would be learnt with the name."""
    for path in Path("data/nlu").glob("*.yml"):
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            for line in block["examples"].splitlines():
                for mention in catalog.find(line):
                    assert line[mention.start - 1] == "[", line
                    assert line[mention.end :].startswith("](drug)"), line
