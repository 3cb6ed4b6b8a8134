"""Random pages together with what a reader must find in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from hypothesis import strategies as st

Draw = Callable[[st.SearchStrategy[str]], str]
WORDS = [
    "tabrix",
    "melon",
    "dosira",
    "quell",
    "über",
    "naïve",
    "stören",
    "αβγ",
    "薬",
    "часто",
    "20",
    "mg",
    "weekly",
    "water",
    "(see",
    "below)",
    "slowly,",
    "then;",
    "half",
    "café",
    "patients",
    "rarely",
    "report",
    "this",
    "e.g.",
    "mild",
    "ache",
    "&",
    "`code`",
    "*gently*",
    "[link](https://example.org/a)",
    "5%",
    "never",
    "1.5",
]
HEADINGS: dict[str, tuple[str, ...]] = {
    "usage": (
        "Usage",
        "Uses",
        "Indications",
        "Indications and Usage",
        "What is Zorbex used for?",
        "Uses of Zorbex",
    ),
    "dosage": ("Dosage", "Dosing", "Dosage and Administration", "Zorbex Dosage", "How to take Zorbex"),
    "side_effects": ("Side Effects", "Adverse Effects", "Side Effects of Zorbex", "Possible side effects"),
    "how_it_works": ("How it Works", "Mechanism of Action", "How Zorbex Works", "How does Zorbex work?"),
    "precautions": (
        "Precautions",
        "Warnings",
        "Contraindications",
        "Drug Interactions",
        "Warnings & Precautions",
    ),
}
FAQ_HEADINGS = (
    "FAQs",
    "FAQ",
    "Frequently Asked Questions",
    "Frequently Asked Questions (FAQs)",
    "Common Questions",
)
UNKNOWN = ("Storage of cakes", "Zorbex in space", "Tasting Notes", "Colour")
HEADING_FORMS = (
    "**{}:**\n\n",
    "**{}:**\n",
    "**{}:** ",
    "**{}**: ",
    "**{}**:\n\n",
    "**{}**\n\n",
    "__{}:__\n\n",
    "***{}:***\n",
    "## {}\n\n",
    "## {}\n",
    "### {}:\n\n",
    "## **{}**\n\n",
    "## 💊 {}\n\n",
    "#### 2. {}\n\n",
    "## {} ##\n\n",
    "{}\n------\n\n",
    "# {}\n\n",
    "<h2>{}</h2>\n\n",
    "💊 **{}:**\n\n",
    "{}:\n\n",
)
# Forms that stand side by side on real pages.
FAMILIES = (
    ("**{}:**\n\n", "**{}:**\n", "**{}:** ", "**{}**: ", "**{}**:\n\n", "💊 **{}:**\n\n", "__{}:__\n\n"),
    (
        "## {}\n\n",
        "## {}\n",
        "## **{}**\n\n",
        "## 💊 {}\n\n",
        "## {} ##\n\n",
        "{}\n------\n\n",
        "<h2>{}</h2>\n\n",
    ),
)
FAQ_INTROS = ("", "", "", "Here is what people ask:\n\n", "*Ask your pharmacist for more.*\n\n", "---\n\n")
# The answer follows on the question's line, below it, or after a blank line.
ITEM_FORMS = (
    "**{q}** ",
    "**{q}**  ",
    "**{q}**\n",
    "**{q}**\n\n",
    "**Q: {q}** A: ",
    "**Q: {q}**\nA: ",
    "**Q:** {q} **A:** ",
    "Q: {q} A: ",
    "**{q}**: ",
    "**{q}:** ",
    "**{q}** — ",
    "**{q}**<br>",
    "**{q}** - ",
    "*{q}* ",
    "_{q}_ ",
    "__{q}__ ",
    "***{q}*** ",
    "**{n}. {q}** ",
    "**{q}**\\\n",
)
PLAIN_ITEM_FORMS = ("{q} ", "{q}\n", "{q}\n\n")
STATEMENT_ITEM_FORMS = ("**{s}** — ", "**{s}:** ", "**{s}**: ", "**{s}**\n")
BLOCK_FORMS = (
    "**{q}**\n\n",
    "**{q}**\n",
    "**{q}** ",
    "**{q}**: ",
    "**{n}. {q}**\n\n",
    "**{n}) {q}**\n",
    "**Q: {q}**\n\nA: ",
    "**Q: {q}**\n\n**A:** ",
    "**Q: {q}**\nA: ",
    "**Q:** {q} **A:** ",
    "**Q:** {q}\n**A:** ",
    "**Q:** {q}\n\n**A:** ",
    "**Q{n}:** {q}\n\n**A{n}:** ",
    "**Q{n}. {q}**\n\n",
    "Q: {q}\nA: ",
    "Q: {q}\n\nA: ",
    "Q{n}: {q}\nA{n}: ",
    "Q{n}. {q}\nA{n}. ",
    "Question: {q}\nAnswer: ",
    "**Question:** {q}\n\n**Answer:** ",
    "**Question {n}:** {q}\n\n",
    "*{q}*\n\n",
    "_{q}_\n",
    "__{q}__\n\n",
    "***{q}***\n\n",
    "#### {q}\n\n",
    "##### {n}. {q}\n",
    "#### **{q}**\n\n",
    "#### Q: {q}\n\nA: ",
    "#### Q{n}. {q}\n\n**A:** ",
    "<details><summary>{q}</summary>\n\n",
    "<details>\n<summary><b>{q}</b></summary>\n",
)
STATEMENT_FORMS = ("**{s}**\n\n", "**{s}**\n", "##### {s}\n\n")
PLAIN_FORMS = ("{q}\n\n", "{q}\n", "{q}\n: ")
DISCLAIMERS = (
    "**Disclaimer:** {}",
    "**Disclaimer**: {}",
    "*Disclaimer: {}*",
    "_Disclaimer: {}_",
    "> **Disclaimer:** {}",
    "> *Disclaimer: {}*",
    "Disclaimer: {}",
    "***Disclaimer:*** {}",
    "**⚠️ Medical Disclaimer:** {}",
    "---\n\n**Disclaimer:** {}",
)


@dataclass
class Expected:
    """What the reader must find: topics (None: any) and texts of sections, questions with answers."""

    text: str = ""
    sections: list[tuple[str, str]] = field(default_factory=list)
    faq: list[tuple[str, str]] = field(default_factory=list)
    disclaimer: str | None = None
    note: str | None = None


def words(draw: Draw, least: int = 1, most: int = 8) -> str:
    """Random words that begin with a letter and end with one."""
    some = draw(st.lists(st.sampled_from(WORDS), min_size=least, max_size=most).map(" ".join))
    return f"Zu {some} end"


def block(draw: Draw, *, text_first: bool = False, sub: str = "") -> str:
    """A paragraph, list, table, quote or code of an answer or a section."""
    kinds = (
        ["text"] * 3
        if text_first
        else ["text", "lines", "list", "nested", "table", "code", "quote", "lead", "bold"]
    )
    if sub:
        kinds.append("sub")
    kind = draw(st.sampled_from(kinds))
    one, two = words(draw), words(draw)
    return {
        "text": f"{one}.",
        "lines": f"{one}\n{two}.",
        "list": f"- **{one}:** {two}\n- {two}\n- **Bold** text",
        "nested": f"1. {one}\n   - {two}\n2. {two}\n\n   {one}",
        "table": f"| A | B |\n|---|---|\n| {one} | **{two}** |",
        "code": f"```\n**Usage:**\n## FAQs\n* **What is this?** {one}\n```",
        "quote": f"> {one}\n> {two}",
        "lead": f"**Important:** {one}.",
        "bold": f"{one} **{two}** {one}.",
        "sub": f"{sub} Common kinds\n\n{one}",
    }[kind]


def blocks(draw: Draw, *, text_first: bool, sub: str = "") -> list[str]:
    """The blocks of an answer or section."""
    count = int(draw(st.sampled_from("11123")))
    return [
        block(draw, text_first=text_first and index == 0, sub=sub if index else "") for index in range(count)
    ]


def indent(text: str, width: int) -> str:
    """``text`` indented but for its first line."""
    return text.replace("\n", "\n" + " " * width).replace("\n" + " " * width + "\n", "\n\n")


def entry(draw: Draw, form: str, number: int, marker: str) -> tuple[str, str, str]:
    """Markdown, question and answer of one FAQ entry; ``marker`` is that of its list item, or empty."""
    topic = f"{words(draw, 1, 4)} {number}".replace("*gently*", "gently")
    question = f"What is {topic}?" if "{q}" in form else f"How to store {topic}"
    question = " ".join(question.split())
    below = form.endswith("\n\n")
    parts = blocks(draw, text_first=not below)
    answer = "\n\n".join(parts)
    lead = form.format(q=question, s=question, n=number)
    shown = question.replace("`", "").replace("_", "").replace("[link](https://example.org/a)", "link")
    if marker:
        width = len(marker)
        return marker + indent(lead + answer, width), shown, answer
    close = "\n\n</details>" if "<details" in form else ""
    return lead + answer + close, shown, answer


def faq(draw: Draw) -> tuple[str, list[tuple[str, str]]]:
    """An FAQ section's Markdown and entries, in one form or in mixed ones."""
    families = {
        "item": ITEM_FORMS,
        "plain item": PLAIN_ITEM_FORMS,
        "statement item": STATEMENT_ITEM_FORMS,
        "block": BLOCK_FORMS,
        "statement": STATEMENT_FORMS,
        "plain": PLAIN_FORMS,
    }
    mixed = draw(st.sampled_from(["", "", "item", "block"]))
    family = mixed or draw(st.sampled_from(sorted(families)))
    one = draw(st.sampled_from(families[family]))
    bullet = draw(st.sampled_from(["* ", "- ", "*   ", "1. ", "1) "]))
    loose = draw(st.sampled_from(["\n", "\n\n"]))
    pieces: list[str] = []
    found: list[tuple[str, str]] = []
    for number in range(1, int(draw(st.sampled_from("1234"))) + 1):
        form = draw(st.sampled_from(families[family])) if mixed else one
        marker = ""
        if "item" in family:
            marker = bullet.replace("1", str(number))
        markdown, question, answer = entry(draw, form, number, marker)
        pieces.append(markdown)
        found.append((question, answer))
    separator = loose if "item" in family else "\n\n"
    return separator.join(pieces), found


def hidden(draw: Draw) -> str:
    """Nothing, or a comment between two parts."""
    comments = ["", "", "", "<!-- **Usage:** no -->\n\n", "<!--\n## FAQs\n* **Why?** no\n-->\n\n", "---\n\n"]
    return draw(st.sampled_from(comments))


@st.composite
def pages(draw: Draw) -> Expected:
    """A page of the drug Zorbex in one style of headings, and what must be found in it."""
    page = Expected()
    form = draw(st.sampled_from(HEADING_FORMS))
    alone = form.endswith("\n")
    level = len(form) - len(form.lstrip("#"))
    sub = "#" * (level + 1) if level and level < 4 else ""
    out = ["---\ntitle: Zorbex\n---\n"]
    if not (level == 1 or form.startswith("<h2")) and draw(st.booleans()):  # type: ignore[arg-type]
        out.append("\n# Zorbex\n\n")
    if draw(st.booleans()):  # type: ignore[arg-type]
        text = block(draw, text_first=True)
        out.append(text + "\n\n")
        page.sections.append(("introduction", text))
    family = next((family for family in FAMILIES if form in family), (form,))
    topics = draw(st.permutations(sorted(HEADINGS)))  # type: ignore[arg-type]
    chosen = [*topics[: int(draw(st.sampled_from("12345")))], "faqs"]
    if alone and family[0] != FAMILIES[0][0] and not form.startswith("{}:") and draw(st.booleans()):  # type: ignore[arg-type]
        chosen.insert(1, "unknown")
    for topic in chosen:
        out.append(hidden(draw))
        if draw(st.booleans()):  # type: ignore[arg-type]
            form = draw(st.sampled_from(family))
        if topic == "faqs":
            text, page.faq = faq(draw)
            text = draw(st.sampled_from(FAQ_INTROS)) + text
            faq_form = (
                draw(st.sampled_from(["## {}\n\n", "**{}:**\n\n"])) if not form.endswith("\n\n") else form
            )
            out.append(faq_form.format(draw(st.sampled_from(FAQ_HEADINGS))) + text + "\n\n")
            continue
        heading = draw(st.sampled_from(HEADINGS.get(topic, UNKNOWN)))
        text = "\n\n".join(blocks(draw, text_first=not form.endswith("\n\n") or topic == "unknown", sub=sub))
        out.append(form.format(heading) + text + "\n\n")
        page.sections.append((topic, text))
    if draw(st.booleans()):  # type: ignore[arg-type]
        page.disclaimer = "Zorb is never advice."
        out.append(draw(st.sampled_from(DISCLAIMERS)).format(page.disclaimer) + "\n\n")
    if draw(st.booleans()):  # type: ignore[arg-type]
        page.note = "Zorb was written by a machine."
        out.append(draw(st.sampled_from(DISCLAIMERS)).replace("Disclaimer", "Note").format(page.note) + "\n")
    page.text = "".join(out)
    return page
