"""Writes the usual Rasa FAQ bot for the same pages: what this project is compared with.

It is what ``rasa init`` makes, with one retrieval intent for each drug and one response key for
each of its questions, as Rasa's documentation builds FAQs. Pipeline and policies are the ones
that Rasa configures by itself.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from slugify import slugify

from bot.catalog import Catalog, Drug, Entry
from bot.catalog.catalog import FAQ
from bot.names import NameIndex, mask

# Ways to ask for a section; those of a heading that is not listed are the last.
SECTION_QUESTIONS: Mapping[str, Sequence[str]] = {
    "usage": ("What is {drug} used for?", "{drug} uses", "what does {drug} treat"),
    "side_effects": ("What are the side effects of {drug}?", "side effects of {drug}", "{drug} side effects"),
    "how_it_works": (
        "How does {drug} work?",
        "{drug} mechanism of action",
        "what does {drug} do in the body",
    ),
    "dosage": ("What is the dosage of {drug}?", "{drug} dosage", "how much {drug} should i take"),
    "precautions": ("Who should not take {drug}?", "{drug} warnings", "precautions with {drug}"),
    "generic_name": ("What is the generic name of {drug}?", "{drug} generic name", "is {drug} a generic"),
    "introduction": ("What is {drug}?", "tell me about {drug}", "{drug} information"),
}
OTHER_SECTION = (
    "What does the page on {drug} say about {heading}?",
    "{drug} {heading}",
    "{heading} of {drug}",
)
_OTHER_NAMES_USED = 2
_INIT_FILES = ("config.yml", "credentials.yml", "data/nlu.yml", "data/rules.yml", "data/stories.yml")
_FALLBACK_RULE = """
- rule: Ask to rephrase what was not understood
  steps:
  - intent: nlu_fallback
  - action: utter_please_rephrase
"""
_FALLBACK_RESPONSE = """
  utter_please_rephrase:
  - text: "I'm sorry, I didn't quite understand that. Could you rephrase?"
"""


@dataclass(frozen=True)
class Answer:
    """An entry in the stock bot: its key ``faq_<drug>/<question>``, example questions, and response."""

    key: str
    examples: tuple[str, ...]
    text: str

    @property
    def intent(self) -> str:
        return self.key.split("/")[0]


def write_project(folder: Path, catalog: Catalog) -> int:
    """Write the project of all pages of a catalog; returns the number of example questions."""
    _copy_initial_project(folder)
    answers = [answer for slug in catalog.slugs for answer in _answers(catalog.drug(slug))]
    _write(folder / "data/faq.yml", "nlu:", _nlu(answers))
    _write(folder / "data/faq_rules.yml", "rules:", _rules(answers))
    _write(folder / "domain/faq.yml", "", _domain(answers))
    return sum(len(answer.examples) for answer in answers)


def phrasings(question: str, name: str, names: Sequence[str]) -> list[str]:
    """A page's question in the usual few wordings, each with a name of the drug in it.

    ``name`` is the page's title, ``names`` every name of the drug. A question that does not
    name the drug would be the same for all of them, so that the name is added.
    """
    mentions = NameIndex({name: names}).find(question)
    if not mentions:
        question = f"{question.rstrip('?')} ({name})?"
        mentions = NameIndex({name: names}).find(question)
    plain = question.rstrip("?").lower()
    mentions_in_plain = NameIndex({name: names}).find(plain)
    others = [other for other in names if other.casefold() != name.casefold()][:_OTHER_NAMES_USED]
    return [
        question,
        plain,
        f"{name.lower()} {mask(plain, mentions_in_plain, '')}",
        f"please tell me {plain}",
        *(mask(plain, mentions_in_plain, other) for other in others),
    ]


def section_phrasings(entry: Entry, name: str, names: Sequence[str], by_heading: bool) -> list[str]:
    """Ways to ask for a section as a whole, by the drug's title and by its other names.

    ``by_heading`` asks by its heading alone: another section of the page has its topic.
    """
    forms = OTHER_SECTION if by_heading else SECTION_QUESTIONS.get(entry.topic, OTHER_SECTION)
    others = [other for other in names if other.casefold() != name.casefold()][:_OTHER_NAMES_USED]
    heading = entry.title.lower()
    filled = [form.format(drug=name, heading=heading) for form in forms]
    filled += [forms[0].format(drug=other, heading=heading).rstrip("?").lower() for other in others]
    return [*filled, filled[0].rstrip("?").lower()]


def _copy_initial_project(folder: Path) -> None:
    """The project of ``rasa init``, with the rule that its FallbackClassifier needs."""
    spec = find_spec("rasa")
    assert spec is not None and spec.origin is not None, "Rasa is not installed"
    source = Path(spec.origin).parent / "cli/initial_project"
    (folder / "data").mkdir(parents=True)
    (folder / "domain").mkdir()
    for name in _INIT_FILES:
        shutil.copyfile(source / name, folder / name)
    with (folder / "data/rules.yml").open("a", encoding="utf-8") as file:
        file.write(_FALLBACK_RULE)
    domain = (source / "domain.yml").read_text(encoding="utf-8")
    domain = domain.replace("\nresponses:\n", f"\nresponses:{_FALLBACK_RESPONSE}\n")
    (folder / "domain/domain.yml").write_text(domain, encoding="utf-8")


def _answers(drug: Drug) -> Iterator[Answer]:
    intent = f"faq_{slugify(drug.slug, separator='_')}"
    seen: set[str] = set()
    names = drug.monograph.names
    for entry in drug.entries:
        if entry.type == FAQ:
            examples = phrasings(entry.title, drug.name, names)
        else:
            repeated = any(other.topic == entry.topic for other in drug.entries[: drug.entries.index(entry)])
            examples = section_phrasings(entry, drug.name, names, repeated)
        new = [example for example in map(_as_example, examples) if example not in seen]
        seen.update(new)
        if new:
            key = slugify(entry.key, separator="_")
            yield Answer(f"{intent}/{key}", tuple(dict.fromkeys(new)), entry.text)


def _as_example(question: str) -> str:
    """One line, without the brackets that would annotate an entity."""
    return " ".join(question.translate(str.maketrans("[]{}", "()()")).split())


def _nlu(answers: Iterable[Answer]) -> Iterator[str]:
    for answer in answers:
        yield f"- intent: {answer.key}"
        yield "  examples: |"
        yield from (f"    - {example}" for example in answer.examples)


def _rules(answers: Iterable[Answer]) -> Iterator[str]:
    for intent in dict.fromkeys(answer.intent for answer in answers):
        yield f"- rule: Answer {intent}"
        yield "  steps:"
        yield f"  - intent: {intent}"
        yield f"  - action: utter_{intent}"


def _domain(answers: Sequence[Answer]) -> Iterator[str]:
    """Intents and responses. Quoted keys: Rasa's YAML reader is quadratic in others that begin with t."""
    yield "intents:"
    yield from (f"- {intent}" for intent in dict.fromkeys(answer.intent for answer in answers))
    yield "responses:"
    for answer in answers:
        yield f'  "utter_{answer.key}":'
        yield f'  - "text": {json.dumps(answer.text, ensure_ascii=False)}'


def _write(path: Path, head: str, lines: Iterable[str]) -> None:
    path.write_text("\n".join(['version: "3.1"', head, *lines, ""]), encoding="utf-8")
