"""Compares this bot with the usual Rasa FAQ bot: ``python -m benchmarks.compare``.

Both are trained from nothing on the same pages and served side by side; each message goes to
one and then to the other, so that whatever else the machine does hits both alike.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from bot.console import quiet

quiet()

from benchmarks.bots import PAGES, Bot, ours, stock  # noqa: E402
from benchmarks.exam import FULL, QUICK, Exam, Size, choose_pages, make_exam  # noqa: E402
from benchmarks.judging import Question, judge, tally  # noqa: E402
from benchmarks.running import BenchmarkError, Reply, Server, serving, train  # noqa: E402
from bot.catalog import Catalog  # noqa: E402
from bot.encoder import sentence_encoder  # noqa: E402
from bot.evaluation.verdict import Verdict  # noqa: E402
from bot.monographs.folder import read_folder  # noqa: E402
from bot.settings import settings  # noqa: E402

NOTES = """\
Trained from nothing: no model, no cached vectors, no Rasa cache; the sentence encoder, exported
once on a machine, was there. Start-up: to the first reply over REST. Fresh: a new sender each turn;
long: turns {first} to {last} of one conversation; only turns that were answered from a page are timed."""

_WORDING = {
    Verdict.right: "right answer",
    Verdict.wrong_entry: "wrong answer, right drug",
    Verdict.wrong_drug: "answer on a WRONG DRUG",
    Verdict.no_answer: "no answer",
}

# Both bots' replies to one question, ours first.
Pair = tuple[Reply, Reply]


@dataclass(frozen=True)
class Line:
    """One line of the table; ``out_of`` where the values count questions."""

    label: str
    ours: float
    stock: float
    out_of: int | None = None

    def cells(self) -> tuple[str, str, str, str]:
        """Label, both values, and their ratio, as shown."""
        ratio = f"{self.ours / self.stock:.2f}" if self.stock else "-"
        label = self.label if self.out_of is None else f"{self.label}, of {self.out_of}"
        return label, self._show(self.ours), self._show(self.stock), ratio

    def _show(self, value: float) -> str:
        if self.out_of is not None:
            share = f" ({100 * value / self.out_of:.0f}%)" if self.out_of else ""
            return f"{value:.0f}{share}"
        return f"{value:.1f}" if value < 1000 else f"{value:.0f}"


def ask_both(servers: tuple[Server, Server], questions: Sequence[Question], sender: str | None) -> list[Pair]:
    """Ask both bots each question, and let them take turns at being first.

    Without a sender each question opens a conversation.
    """
    pairs = []
    for number, question in enumerate(questions):
        by = sender or f"fresh-{id(questions)}-{number}"
        if number % 2:
            second = servers[1].ask(question.text, by)
            pairs.append((servers[0].ask(question.text, by), second))
        else:
            first = servers[0].ask(question.text, by)
            pairs.append((first, servers[1].ask(question.text, by)))
    return pairs


def train_both(bots: tuple[Bot, Bot]) -> list[Line]:
    """Training time and what it leaves on disk."""
    times = []
    for bot in bots:
        _tell(f"training {bot.name}")
        times.append(train(bot))
    sizes = [bot.model().stat().st_size / 1e6 for bot in bots]
    beside = [sum(file.stat().st_size for file in bot.beside) / 1e6 for bot in bots]
    return [
        Line("training, s", times[0], times[1]),
        Line("model file, MB", sizes[0], sizes[1]),
        Line("model file and sentence encoder, MB", sizes[0] + beside[0], sizes[1] + beside[1]),
    ]


def start_both(bots: tuple[Bot, Bot], starts: int) -> Line:
    """The quickest of some starts, each bot's in turn: the others say what else the machine did."""
    seconds: list[list[float]] = [[], []]
    for _ in range(starts):
        for times, bot in zip(seconds, bots):
            _tell(f"starting {bot.name}")
            with serving(bot) as server:
                times.append(server.start_up)
    return Line("start-up, s", min(seconds[0]), min(seconds[1]))


def ask_everything(servers: tuple[Server, Server], exam: Exam, size: Size) -> list[Line]:
    """Memory, times of turns, and what the answers are worth."""
    memory = [server.memory() for server in servers]
    _tell("asking unseen questions")
    first = ask_both(servers, exam.warm_up, None)
    own_words = ask_both(servers, exam.own_words, None)
    covered = ask_both(servers, exam.covered, None)
    not_covered = ask_both(servers, exam.not_covered, None)
    unknown = ask_both(servers, exam.unknown, None)
    _tell(f"a conversation of {size.turns} turns")
    long = ask_both(servers, exam.conversation, "long")[-size.timed_turns :]
    later = [server.memory() for server in servers]
    return [
        Line("memory when started, MB", memory[0], memory[1]),
        Line("memory after all questions, MB", later[0], later[1]),
        *timing("first question on each page", first),
        *timing("turn in a fresh conversation", covered),
        *timing("turn in a long conversation", long),
        *counts("in the page's own words", exam.own_words, own_words, [Verdict.right]),
        *counts("the page answers it", exam.covered, covered, list(Verdict)),
        *counts(
            "the page does not", exam.not_covered, not_covered, [Verdict.wrong_entry, Verdict.wrong_drug]
        ),
        *counts("there is no page", exam.unknown, unknown, [Verdict.wrong_drug]),
    ]


def timing(label: str, pairs: Sequence[Pair]) -> list[Line]:
    """Median and 95th percentile of the turns that each bot answered from a page."""
    lines = []
    for percent in (50, 95):
        values = []
        for which in (0, 1):
            answered = [pair[which].seconds for pair in pairs if pair[which].quoted]
            values.append(1000 * float(np.percentile(answered, percent)) if answered else float("nan"))
        lines.append(Line(f"{label}, p{percent}, ms", values[0], values[1]))
    return lines


def counts(
    label: str, questions: Sequence[Question], pairs: Sequence[Pair], shown: Sequence[Verdict]
) -> list[Line]:
    """How often each bot's answers deserved each of the verdicts."""
    tallies: list[Counter[Verdict]] = [
        tally(judge(question, pair[which].quoted) for question, pair in zip(questions, pairs))
        for which in (0, 1)
    ]
    return [
        Line(f"{label}: {_WORDING[verdict]}", tallies[0][verdict], tallies[1][verdict], len(questions))
        for verdict in shown
    ]


def table(lines: Sequence[Line]) -> str:
    """The lines as aligned plain text."""
    rows = [("", "this bot", "stock bot", "ratio"), *(line.cells() for line in lines)]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return "\n".join(
        "  ".join([row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:]))])
        for row in rows
    )


def machine() -> str:
    """What the figures were measured on."""
    model = platform.processor() or platform.machine()
    about = Path("/proc/cpuinfo")
    if about.exists():
        named = [line for line in about.read_text().splitlines() if line.startswith("model name")]
        model = named[0].split(":", 1)[1].strip() if named else model
    load = os.getloadavg()[0]
    return (
        f"{os.cpu_count()} cores, {model}, Python {platform.python_version()}, load {load:.1f} at the start"
    )


def compare(pages: Sequence[Path], size: Size, folder: Path) -> tuple[str, list[Line]]:
    """Train, serve and ask both bots; returns a line on the data, and the lines of the table."""
    sentence_encoder()
    (folder / "ours").mkdir()
    bot = ours(folder / "ours", settings().monographs, pages)
    catalog = Catalog(read_folder(bot.folder / PAGES).monographs)
    bots = (bot, stock(folder / "stock", catalog))
    exam = make_exam(catalog, size)
    entries = sum(len(catalog.drug(slug).entries) for slug in catalog.slugs)
    data = f"{len(catalog)} pages with {entries} entries, " + ", ".join(
        f"{len(questions)} {what}"
        for questions, what in (
            (exam.covered, "unseen questions that a page answers"),
            (exam.not_covered, "that its drug's page does not"),
            (exam.unknown, "on drugs without a page"),
        )
    )
    lines = train_both(bots)
    lines.append(start_both(bots, size.starts))
    _tell("starting both")
    with serving(bots[0]) as first, serving(bots[1]) as second:
        lines += ask_everything((first, second), exam, size)
    return data, lines


def main(
    pages: Annotated[int | None, typer.Option(min=1, help="How many pages; all by default.")] = None,
    quick: Annotated[bool, typer.Option(help="A few questions on 3 pages: tries the benchmark.")] = False,
    json_file: Annotated[Path | None, typer.Option("--json", help="Write the figures here, too.")] = None,
) -> None:
    """Compare this bot with the usual Rasa FAQ bot, and print one table."""
    size = QUICK if quick else FULL
    on = machine()
    with tempfile.TemporaryDirectory(prefix="faq-benchmark-") as folder:
        chosen = choose_pages(settings().monographs, pages or (3 if quick else None))
        try:
            data, lines = compare(chosen, size, Path(folder))
        except BenchmarkError as error:
            typer.echo(str(error), err=True)
            raise typer.Exit(1) from error
    typer.echo(f"{on}\n{data}\n\n{table(lines)}\n")
    typer.echo(NOTES.format(first=size.turns - size.timed_turns + 1, last=size.turns))
    if json_file:
        figures = {"machine": on, "data": data, "lines": [asdict(line) for line in lines]}
        json_file.write_text(json.dumps(figures, indent=2), encoding="utf-8")


def _tell(what: str) -> None:
    print(f"{what} ...", file=sys.stderr, flush=True)


if __name__ == "__main__":
    typer.run(main)
