"""Files of questions as people keep them: whatever stands in one, each row is read or reported."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.evaluation.evaluate import held_out
from bot.evaluation.questions import Question, read_file, read_files

ROOT = Path(__file__).parents[2]


def written(folder: Path, content: str | bytes, name: str = "some.csv") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_every_column_is_read(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "\ufeffid,question,drug,entry,topic,alt_topic,kind,remark\r\n"
        'x1,"may i, perhaps, drink",warfarin; ibuprofen,Usage | Can I drink?,alcohol,other;dosage,answer|emergency,hm\r\n',
    )
    [question] = read_file(path).questions
    assert question == Question(
        text="may i, perhaps, drink",
        id="x1",
        place="some.csv:2",
        drugs=("warfarin", "ibuprofen"),
        entries=("Usage", "Can I drink?"),
        topic="alcohol",
        alt_topics=("other", "dosage"),
        kinds=frozenset({"answer", "emergency"}),
    )


def test_only_the_question_is_a_must(tmp_path: Path) -> None:
    reading = read_file(written(tmp_path, "question\nhow often\n"))
    assert reading.questions == (Question(text="how often", id="some.csv:2", place="some.csv:2"),)
    assert reading.problems == ()


def test_json_lines(tmp_path: Path) -> None:
    lines = [
        json.dumps({"question": "a\u2028b", "id": 7, "drug": ["x", "y"], "kind": "answer", "more": {}}),
        "",
        '{"question": "c", "drug": null}',
    ]
    reading = read_file(written(tmp_path, "\n".join(lines), "some.jsonl"))
    first, second = reading.questions
    assert (first.text, first.id, first.drugs, first.kinds) == ("a\u2028b", "7", ("x", "y"), {"answer"})
    assert (second.text, second.place) == ("c", "some.jsonl:3")


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        pytest.param(b",1,answer", "there is no question", id="empty"),
        pytest.param(b"  ,1,answer", "there is no question", id="blank"),
        pytest.param(b"a, b,1,answer", "more fields than the header", id="comma"),
        pytest.param(b"a,1,verdict", "no such kind of reply: verdict", id="kind"),
        pytest.param(b"caf\xe9,1,answer", "not valid UTF-8", id="encoding"),
        pytest.param(b"a\0b,1,answer", "not valid CSV", id="null"),
        pytest.param(b'"a"b,1,answer', "not valid CSV", id="quote"),
    ],
)
def test_a_broken_row_is_one_line_and_the_rest_goes_on(tmp_path: Path, row: bytes, problem: str) -> None:
    path = written(tmp_path, b"question,id,kind\nfirst,0,answer\n" + row + b"\nlast,2,answer\n")
    reading = read_file(path)
    assert [question.text for question in reading.questions] == ["first", "last"]
    [line] = reading.problems
    assert line.startswith("some.csv:3: ")
    assert problem in line
    assert "\n" not in line


@pytest.mark.parametrize(
    "line", ["{", "[1]", "null", '{"question": 5}', '{"question": "a", "drug": 5}', "[" * 99_999]
)
def test_a_broken_line_of_json_too(tmp_path: Path, line: str) -> None:
    reading = read_file(written(tmp_path, f'{line}\n{{"question": "last"}}', "some.jsonl"))
    assert [question.text for question in reading.questions] == ["last"]
    assert [problem.split(": ")[0] for problem in reading.problems] == ["some.jsonl:1"]


@pytest.mark.parametrize("content", ["", "id,drug\n1,warfarin\n", "\n\n"])
def test_a_file_without_questions_is_reported(tmp_path: Path, content: str) -> None:
    reading = read_file(written(tmp_path, content))
    assert reading.questions == ()
    assert len(reading.problems) == 1


def test_a_quote_that_is_not_closed_is_reported_where_it_begins(tmp_path: Path) -> None:
    reading = read_file(written(tmp_path, 'question\nfirst\n"second\nthird\n'))
    assert [question.text for question in reading.questions] == ["first"]
    assert [problem.split(": ")[0] for problem in reading.problems] == ["some.csv:3"]


@given(content=st.binary(max_size=300), name=st.sampled_from(["a.csv", "a.jsonl"]))
def test_no_file_breaks_the_reader(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, name: str
) -> None:
    reading = read_file(written(tmp_path_factory.mktemp("odd"), b"question,kind\n" + content, name))
    for question in reading.questions:
        question.text.encode()
        assert question.text.strip()
    assert all("\n" not in problem for problem in reading.problems)


def test_the_projects_own_files_have_no_problems() -> None:
    paths = sorted((ROOT / "benchmarks" / "questions").glob("*.csv"))
    assert {ROOT / path for path in held_out()} <= set(paths)
    assert read_files(paths).problems == ()


def test_there_are_enough_of_each_kind() -> None:
    questions = read_files(ROOT / path for path in held_out()).questions
    assert len(questions) >= 300
    least = {
        "emergency": 50,
        "no_emergency": 30,
        "personal_advice": 30,
        "out_of_scope": 50,
        "not_covered": 56,
    }
    counted = {kind: sum(q.kinds == {kind} for q in questions) for kind in least}
    assert all(counted[kind] >= number for kind, number in least.items()), counted
