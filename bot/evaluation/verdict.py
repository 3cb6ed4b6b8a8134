"""What quoting some entries is worth as the answer to a question."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum

# A drug and the title of one of its entries, which a reply shows or should show.
Quotation = tuple[str, str]


class Verdict(Enum):
    right = "right"
    wrong_entry = "wrong entry"
    wrong_drug = "wrong drug"
    no_answer = "no answer"


def judge(quoted: Collection[Quotation], drugs: Collection[str], right: Collection[Quotation]) -> Verdict:
    """The verdict on a reply that quotes these entries, where ``drugs`` are asked about."""
    if not quoted:
        return Verdict.no_answer
    if any(entry in right for entry in quoted):
        return Verdict.right
    if any(drug in drugs for drug, _ in quoted):
        return Verdict.wrong_entry
    return Verdict.wrong_drug
