"""Another language is told from English that is misspelt, short, or has foreign words in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.names.everyday import is_everyday
from bot.safety.language import is_other_language

OTHER = [
    "¿Cada cuántas horas puedo tomar paracetamol?",
    "para que es buena la sertralina",
    "olvidé tomar la pastilla de ayer",
    "la warfarina y el alcohol, ¿se puede?",
    "quelle est la posologie du paracétamol",
    "je suis enceinte, puis-je prendre de l'oméprazole",
    "lisinopril effets secondaires",
    "wie wirkt Warfarin",
    "Metformin Nebenwirkungen",
    "darf man mit zolpidem auto fahren",
    "ich habe zu viele tabletten genommen",
    "quante compresse di ibuprofene posso prendere al giorno",
    "a cosa serve il montelukast",
    "para que serve a sertralina",
    "posso tomar dois comprimidos de uma vez",
    "hoe vaak moet ik metformine innemen",
    "kan ik dit medicijn nemen als ik zwanger ben",
    "jak często brać sertralinę",
    "czy ten lek uzależnia",
    "bu ilaç hamilelikte kullanılır mı",
    "lisinopril ne işe yarar",
    "hur ofta ska man ta metformin",
    "hvor mange tabletter kan jeg tage",
    "kuinka usein otetaan sertraliinia",
    "pentru ce se ia omeprazol",
    "mám brát warfarin večer",
    "berapa kali sehari minum metformin",
    "paracetamol ki goli kab khani hai",
    "ibuprofen kitni baar le sakte hain",
    "как принимать варфарин",
    "алкоголь и метронидазол",
    "ибупрофен",
    "我可以和酒一起吃布洛芬吗",
    "パラセタモールは安全ですか",
    "타이레놀 하루에 몇 번",
    "كم مرة اتناول الباراسيتامول",
    "क्या पैरासिटामोल सुरक्षित है",
    "πόσο συχνά παίρνω metformin",
    "תופעות לוואי של ליתיום",
    "มีผลข้างเคียงอะไรบ้าง",
]
ENGLISH = [
    "Lisinopril",
    "paracetamol or ibuprofen",
    "sertraline",
    "SALBUTAMOL INHALER",
    "waht is metfromin four",
    "cn i drnk wiv dis",
    "hw mny tms a day",
    "wen shud i tak it b4 or afta food",
    "metformin 500mg tab sr",
    "levothyroxine café au lait",
    "is a piña colada fine on sertraline",
    "my doña says warfarin is rat poison lol",
    "omeprazole y tu, just kidding, is it for heartburn",
    "sir kindly tell me uses of montelukast tablet",
    "i am no sleeping with this medicine what is happen",
    "me is taking lisinopril since two year, cough is come",
    "β-blocker and salbutamol?",
    "zolpidem 10 µg/ml",
    "Tylenol vs. Panadol",
    "Crème with hydrocortisone",
    "naïve question: does it expire",
    "side effets",
    "alergy",
    "dose?",
    "no",
    "si",
    "ok merci",
    "ﬁrst dose of ｍｅｔｆｏｒｍｉｎ",
    "wаrfarin side effects",
    "how's about a wee dram wi' ma tablets",
    "",
    "12345",
    "💊💊",
    "x",
]


@pytest.mark.parametrize("text", OTHER)
def test_another_language_is_told(text: str) -> None:
    assert is_other_language(text)


@pytest.mark.parametrize("text", ENGLISH)
def test_english_is_english(text: str) -> None:
    assert not is_other_language(text)


def test_no_language_is_taken_for_english_by_its_drugs() -> None:
    """WordNet has the names of drugs, which say nothing about the language."""
    assert not is_everyday("ibuprofen")
    assert is_other_language("Nebenwirkungen von Ibuprofen")


@given(st.text())
def test_any_text_is_judged(text: str) -> None:
    assert is_other_language(text) in {True, False}


@given(
    st.lists(
        st.sampled_from(
            ["can", "i", "take", "this", "with", "my", "food", "how", "long", "does", "it", "work"]
        ),
        unique=True,
    )
)
def test_english_words_in_any_order_are_english(found: list[str]) -> None:
    assert not is_other_language(" ".join(found))
