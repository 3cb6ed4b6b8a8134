"""Pages that a bot could stumble over. Each has answers of its own, to be quoted unaltered."""

from __future__ import annotations

from pathlib import Path

_LONG = "\n\n".join(
    f"Paragraph number {n} of a section that does not want to come to its end." for n in range(400)
)


def _page(front: str, *parts: str) -> str:
    return "\n\n".join([f"---\n{front}\n---", *parts, ""])


def _faq(*pairs: tuple[str, str]) -> str:
    return "\n".join(["**FAQs:**", "", *(f"* **{question}** {answer}" for question, answer in pairs)])


PAGES: dict[str, str] = {
    # What string formatting, templates and Rasa's own responses would take for variables.
    "braces.md": _page(
        "title: Bracelol",
        "**Usage:**\n\nFor {indication} of the {drug} kind, {{twice}}, or {0[x]} and 10[mg] with \"0[\" or ${x}.",
        "**Side Effects:**\n\nIn %s of cases, %(often)s or 5% more: \\{not a variable\\}, {}, {0}, { and }.",
        _faq(
            ("How much Bracelol is 10[mg]?", "It is 10[mg], which is {0[x]}, and never {dose} or ${dose} or %d."),
            ("Does Bracelol {interact}?", "Only with {0.__class__} and {drug!r:>10}, says the label of {sender}."),
        ),
        "**Disclaimer:** This {page} is 100% general: ask {your doctor} about Bracelol, not 0[.",
    ),
    "blank.md": _page(
        "title: Blankazole",
        "\n\n\n\n**Usage:**\n\n\n\nThe first paragraph on Blankazole's use.\n\n\n\n\n\nA second one, much further below."
        "\n \t \n\t\nA third, under lines of blanks only.\n\n\n",
        "**FAQs:**\n\n\n\n* **Is Blankazole spacious?**\n\n\n  Yes, that it is, and very much so.\n\n\n\n\n"
        "  Even its answers have room between them.\n\n\n\n",
        "**Disclaimer:**\n\n\nA disclaimer that takes its time.\n\n\n\nAnd goes on below, after a pause.\n\n\n",
        "**Note:**\n\n\nA note that does so too.\n\n\n",
    ),
    "html.md": _page(
        "title: Markupine",
        "**Usage:**\n\nFor <b onmouseover=\"alert(1)\">bold</b> patients &amp; others, 5 < 6 > 4 && <script>alert(1)</script>.",
        _faq(
            ("Is Markupine <i>safe</i>?", "Mostly: <img src=x onerror=alert(1)> see [here](javascript:alert(1)) for it."),
            ("What is in Markupine?", "<p align=\"center\">Lactose and some <br/> cellulose.</p>"),
        ),
    ),
    "fence.md": _page(
        "title: Fencamide",
        "**Usage:**\n\nFencamide is used for fences that were never shut.",
        _faq(("How is Fencamide kept?", "Behind a fence of its own, which stays shut at night.")),
        "**Dosage:**\n\n```\nTake one, and then the fence is left open\n\n* **Is this a question?** No, it is code.",
    ),
    "comment.md": _page(
        "title: Commentol",
        "**Usage:**\n\nCommentol is used against open comments.",
        _faq(("Is Commentol hidden?", "What stands above the comment is to be seen by all.")),
        "<!-- an editor's remark that was never closed\n\n**Dosage:**\n\nThis dosage is an editor's secret.",
    ),
    "table.md": _page(
        "title: Tablecillin",
        "Dosage\n------\n\n| Age | Dose of Tablecillin |\n|-----|------|\n| 6 to 12 years | 10 mg \\| half a tablet |\n\n---\n\n"
        "After the table and the rule there is more to say.",
        "Usage\n=====\n\nIt is used where a table is at hand.\n\n***\n\nAnd for nothing else at all.",
        _faq(("Which Tablecillin for children?", "\n\n  | Age | Dose |\n  |---|---|\n  | six | half a tablet of it |\n")),
    ),
    "windows.md": _page(
        "title: Windowzine",
        "**Usage:**\n\nUsed on older machines, line by line.\n\nAnd then on newer ones as well.",
        _faq(("Does Windowzine have a return?", "Yes, a carriage return at the end of each line.")),
        "**Disclaimer:** Windowzine's own disclaimer,\non two lines,\n\nand another paragraph.",
    ).replace("\n", "\r\n"),
    "markup-title.md": _page(
        'title: "Marktitle <script>alert(1)</script> **bold** [link](javascript:alert(1)) {name}"',
        "**Usage:**\n\nIt is used by people who like to see their titles dance.",
        _faq(("Can it dance?", "No, a title stays text, and so it does not dance.")),
    ),
    "script-link.md": _page(
        "title: Permalinkine\npermalink: javascript:alert(document.cookie)",
        "**Usage:**\n\nPermalinkine is used for links that nobody should follow.",
        _faq(("May I click Permalinkine?", "You may click its source, which is a page of this site.")),
    ),
    "data-link.md": _page(
        "title: Datalinkine\nurl: 'data:text/html,<script>alert(1)</script>'",
        "**Usage:**\n\nDatalinkine is used for links that carry their own page.",
    ),
    "path-title.md": _page(
        "title: ../../etc/passwd",
        "**Usage:**\n\nIt is used to climb out of folders, without success.",
    ),
    "long.md": _page(
        "title: Longamycin",
        f"**Usage:**\n\n{_LONG}",
        _faq(("Is Longamycin long?", "Its usage is, and its answers are not: this one ends here.")),
        "**Disclaimer:** Longamycin's disclaimer, which is short in comparison.",
    ),
    "twins-a.md": _page(
        "title: Twinalol\nbrand_names: [Sharedol]",
        "**Usage:**\n\nTwinalol is the first of two that share a brand name.",
        "**Disclaimer:** The disclaimer of Twinalol, first of two.",
    ),
    "twins-b.md": _page(
        "title: Twinbolol\nbrand_names: [Sharedol]",
        "**Usage:**\n\nTwinbolol is the second of two that share a brand name.",
        "**Disclaimer:** The disclaimer of Twinbolol, second of two.",
    ),
    "odd-disclaimer.md": _page(
        "title: Disclaimide",
        "**Usage:**\n\nDisclaimide is used for pages whose disclaimers are odd.",
        "## Disclaimer\n\n* First of all, this is **not** advice.\n* Second, `neither` is this.\n\n"
        "1. Ask a doctor.\n\n> Or a pharmacist.",
    ),
    "broken.md": "---\ntitle: [unclosed\n---\n\n**Usage:**\n\nNobody can read this page on Brokenol.\n",
}  # fmt: skip


def write(folder: Path) -> None:
    """Put all of them into a folder of pages."""
    place = folder / "nasty"
    place.mkdir()
    for name, text in PAGES.items():
        (place / name).write_bytes(text.encode())
