"""The command line: ``python -m bot COMMAND``."""

from __future__ import annotations

import asyncio
import io
import json
import sys
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from bot.console import quiet
from bot.settings import SettingsError, settings

app = typer.Typer(add_completion=False, no_args_is_help=True, help=__doc__, pretty_exceptions_enable=False)


class LintFormat(str, Enum):
    text = "text"
    json = "json"
    github = "github"


class ShowFormat(str, Enum):
    text = "text"
    json = "json"


class GapsFormat(str, Enum):
    table = "table"
    json = "json"
    csv = "csv"


@app.command()
def lint(
    folder: Annotated[Path | None, typer.Argument(help="The pages; BOT_MONOGRAPHS by default.")] = None,
    format: Annotated[LintFormat, typer.Option(help="How to print the findings.")] = LintFormat.text,
) -> None:
    """Report what is wrong with the pages, and what to do. Exits with 1 if there are errors."""
    from bot.monographs.folder import read_folder
    from bot.monographs.lint import render

    pages = _folder(folder)
    library = read_folder(pages)
    output = render(library.findings, format.value, pages)
    if output:
        typer.echo(output)
    errors = sum(finding.severity == "error" for finding in library.findings)
    typer.echo(f"{len(library.monographs)} pages can be served, {errors} errors", err=True)
    raise typer.Exit(1 if errors else 0)


@app.command()
def show(
    pages: Annotated[list[Path], typer.Argument(help="Files of the folder of pages.")],
    format: Annotated[ShowFormat, typer.Option(help="How to print the pages.")] = ShowFormat.text,
) -> None:
    """Print pages as the bot reads them: names, sections and FAQ entries."""
    from bot.showing import as_json, as_text, read

    readings = [read(page) for page in pages]
    for page, (drug, problems) in zip(pages, readings):
        if drug is None:
            typer.echo(f"{page}: {problems}", err=True)
    drugs = [drug for drug, _ in readings if drug]
    if format is ShowFormat.json:
        typer.echo(json.dumps([as_json(drug) for drug in drugs], indent=2, ensure_ascii=False))
    else:
        typer.echo("\n\n".join(as_text(drug) for drug in drugs))
    raise typer.Exit(0 if len(drugs) == len(pages) else 1)


@app.command()
def ask(
    question: Annotated[
        str | None, typer.Argument(help="The question; without it, JSON lines are read.")
    ] = None,
) -> None:
    """Ask one question, or many: JSON lines on stdin, {"question": ..., "sender": ...}, to JSON lines.

    Lines with the same sender belong to one conversation.
    """
    model = _trained()
    from bot.asking import ask_lines, ask_one

    if question is not None:
        typer.echo(asyncio.run(ask_one(model, question)))
        return
    lines = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace")
    asyncio.run(ask_lines(model, lines, sys.stdout))


@app.command()
def evaluate(
    questions: Annotated[
        list[Path] | None,
        typer.Option(
            help="Labelled questions, CSV or JSONL; the project's own by default.",
            dir_okay=False,
            exists=True,
        ),
    ] = None,
    output: Annotated[Path, typer.Option(help="The folder of the report.", file_okay=False)] = Path(
        "results"
    ),
    baseline: Annotated[
        Path | None, typer.Option(help="Figures to compare with; exits with 1 if these are worse.")
    ] = None,
    update_baseline: Annotated[bool, typer.Option(help="Write the figures to the baseline.")] = False,
) -> None:
    """Ask labelled questions, and report how many replies are right: evaluation.html and evaluation.json."""
    if update_baseline and not baseline:
        raise typer.BadParameter("--update-baseline needs --baseline FILE")
    quiet()
    from bot.evaluation.evaluate import evaluate_files

    raise typer.Exit(evaluate_files(_trained, questions, output, baseline, update_baseline))


@app.command()
def gaps(
    *,
    endpoints: Annotated[
        Path | None, typer.Option(help="Read the tracker store of an endpoints file.")
    ] = None,
    events: Annotated[Path | None, typer.Option(help="Read an event broker's JSON lines.")] = None,
    since: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The first day.")] = None,
    drug: Annotated[str | None, typer.Option(help="One drug only, by any of its names.")] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="As many lines of each kind.")] = None,
    format: Annotated[GapsFormat, typer.Option(help="How to print them.")] = GapsFormat.table,
) -> None:
    """List what visitors asked and the pages did not answer, and their votes on answers, by drug and topic.

    Read from the files that a running bot keeps (BOT_GAPS), unless another source is named.
    """
    quiet()
    from bot.insight.command import SourceError, read, show

    try:
        found = read(endpoints, events)
    except SourceError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error
    show(found, format.value, since.date() if since else None, drug, limit)


@app.command()
def export(output: Annotated[Path, typer.Argument(help="The folder to write.")]) -> None:
    """Write what Rasa trains on as plain Rasa YAML."""
    quiet()
    from bot.training.export import export as write

    for path in write(output):
        typer.echo(path)


@app.command()
def train() -> None:
    """Train the model if the pages, the configuration or the code have changed since the last time."""
    typer.echo(_trained())


@app.command()
def serve() -> None:
    """Serve the REST channel and the front page, with the actions in this process."""
    model = _trained()
    from bot.serving import serve as run

    run(model, settings().port)


@app.command()
def shell() -> None:
    """Talk to the bot in the terminal."""
    model = _trained()
    from bot.serving import shell as run

    run(model)


def _folder(folder: Path | None) -> Path:
    chosen = folder or settings().monographs
    if not chosen.is_dir():
        raise typer.BadParameter(f"{chosen} is not a folder")
    return chosen


def _trained() -> Path:
    """The model of the project as it is now, trained first if need be."""
    quiet()
    from bot.training.train import TrainingError
    from bot.training.train import train as run

    try:
        return run()
    except TrainingError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error


def main() -> None:
    """Run the command line; a setting that cannot be used is one line, not a traceback."""
    try:
        app(prog_name="python -m bot")
    except SettingsError as error:
        typer.echo(str(error), err=True)
        sys.exit(2)


__all__ = ["app", "main"]
