"""Writes what Rasa trains on as plain Rasa YAML, to read or to compare."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.shared.core.training_data.story_writer.yaml_story_writer import YAMLStoryWriter
from rasa.shared.importers.importer import TrainingDataImporter
from rasa.shared.nlu.training_data.formats.rasa_yaml import RasaYAMLWriter
from rasa.shared.utils.io import read_config_file, write_yaml

from bot.training.project import CONFIG, DATA, DOMAIN


def export(output: Path) -> list[Path]:
    """Write config, domain, NLU data with responses, and rules into a folder; returns the files.

    The folder is a Rasa project of its own, which a stock ``rasa data validate`` accepts.
    Raises OSError when the folder cannot be written.
    """
    importer = TrainingDataImporter.load_from_config(str(CONFIG), str(DOMAIN), [str(DATA)])
    data = output / "data"
    data.mkdir(parents=True, exist_ok=True)
    config: dict[str, Any] = {k: v for k, v in read_config_file(CONFIG).items() if k != "importers"}
    files = [output / "config.yml", output / "domain.yml", data / "nlu.yml", data / "rules.yml"]
    write_yaml(config, files[0])
    importer.get_domain().persist(files[1])
    RasaYAMLWriter().dump(files[2], importer.get_nlu_data())
    YAMLStoryWriter().dump(files[3], importer.get_stories().story_steps)
    return files
