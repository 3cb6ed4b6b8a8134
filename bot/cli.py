"""The command line: ``python -m bot COMMAND``."""

from __future__ import annotations

import asyncio
import io
import json
import sys
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
