"""What a running bot could not answer is on the editors' list."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.serving import Visitor


def test_a_question_without_an_answer_is_listed(visitor: Visitor, environment: dict[str, str]) -> None:
    visitor.say("Jane Doe here, 07700 900123. How often do I take amlodipine?")
    command = [sys.executable, "-m", "bot", "gaps", "--drug", "amlodipine", "--format", "json"]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    [group] = json.loads(result.stdout)["missing"]
    assert (group["drug"], group["count"]) == ("amlodipine", 1)
    assert group["examples"] == ["[name] here, [number] How often do I take amlodipine?"]
