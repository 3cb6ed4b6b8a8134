"""The YAML block at the top of a page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import yaml
from frontmatter.default_handlers import YAMLHandler

from .findings import Unreadable

MAX_CHARACTERS = 64_000
MAX_ALIASES = 50
MAX_DEPTH = 50

_OPENING = re.compile(r"\s*^---[ \t]*$\n?", re.MULTILINE)
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*$\n?", re.MULTILINE)
_MARKDOWN = re.compile(r"^(?:\*\*|#{1,6} |[*-] \*\*|__)", re.MULTILINE)
_TAG_ERROR = "could not determine a constructor for the tag"


@dataclass(frozen=True)
class Page:
    """A page taken apart: its front matter, its body, and where both stand in the file.

    ``first_line`` is the 1-based line of the body's first line; ``lines`` the line of each key, of which
    those in ``repeated`` stand there more than once.
    """

    metadata: dict[str, Any]
    lines: dict[str, int]
    body: str
    first_line: int
    repeated: dict[str, int]


class _Loader(yaml.SafeLoader):
    """Safe YAML that bounds aliases and depth, and leaves numbers and dates as they are written."""

    def __init__(self, stream: str) -> None:
        super().__init__(stream)
        self._aliases = 0
        self._depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        """Compose as PyYAML does, but refuse what could grow without bound."""
        if self.check_event(yaml.AliasEvent):
            self._aliases += 1
        self._depth += 1
        if self._aliases > MAX_ALIASES or self._depth > MAX_DEPTH:
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]
            raise yaml.MarkedYAMLError(problem="too many aliases or levels", problem_mark=mark)
        node = super().compose_node(parent, index)
        self._depth -= 1
        return node


def _as_written(loader: _Loader, node: yaml.ScalarNode) -> str:
    """A title such as 2024-01-01 or 0123 is a name, not a date or an octal number."""
    return str(loader.construct_scalar(node))


for _tag in ("int", "float", "timestamp"):
    _Loader.add_constructor(f"tag:yaml.org,2002:{_tag}", _as_written)


def split(text: str) -> Page:
    """Take the front matter off a page.

    Raises Unreadable when there is none, or none that can be used.
    """
    opening = _OPENING.match(text)
    if opening is None:
        raise Unreadable(
            1, "no-front-matter", "There is no front matter: begin the page with ---, a title: line, and ---."
        )
    start = opening.end()
    first = text.count("\n", 0, start) + 1
    closing = _CLOSING.search(text, start)
    if closing is None:
        raise Unreadable(
            first - 1,
            "unterminated-front-matter",
            "The front matter has no end: put --- on a line after its last key.",
        )
    block = text[start : closing.start()]
    metadata = _load(block, first)
    if metadata is None:
        metadata = {}
    if not isinstance(metadata, dict):
        raise Unreadable(
            first,
            "front-matter-not-mapping",
            "The front matter must be lines of key: value, such as title: Aspirin.",
        )
    lines, repeated = _key_lines(block, first)
    return Page(
        metadata=metadata,
        lines=lines,
        repeated=repeated,
        body=text[closing.end() :],
        first_line=text.count("\n", 0, closing.end()) + 1,
    )


def _load(block: str, first: int) -> Any:
    if len(block) > MAX_CHARACTERS:
        raise Unreadable(
            first,
            "front-matter-too-large",
            f"The front matter has more than {MAX_CHARACTERS} characters: shorten it.",
        )
    try:
        # The only handler in use: JSON and TOML stay off.
        return YAMLHandler().load(block, Loader=_Loader)
    except yaml.YAMLError as error:
        raise _explain(error, block, first) from error
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        # PyYAML's constructors let such errors through for values that contradict their tag.
        raise Unreadable(
            first,
            "invalid-yaml",
            f"The front matter is not valid YAML ({type(error).__name__}): check its values.",
        ) from error


def _explain(error: yaml.YAMLError, block: str, first: int) -> Unreadable:
    mark = getattr(error, "problem_mark", None)
    index = mark.index if mark is not None else getattr(error, "position", 0)
    line = first + block.count("\n", 0, min(index, len(block.rstrip())))
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "error")
    problem = " ".join(problem.split())
    if problem.startswith(_TAG_ERROR):
        tag = problem.removeprefix(_TAG_ERROR).strip()
        return Unreadable(
            line, "yaml-tag", f"The YAML tag {tag} is not allowed and was not run: write plain text."
        )
    if "too many aliases" in problem:
        return Unreadable(
            line, "yaml-too-complex", "The YAML has too many aliases (*name) or levels: write it out."
        )
    if _MARKDOWN.search(block):
        return Unreadable(
            first - 1,
            "unterminated-front-matter",
            "The front matter has no end before the page's text: put --- on a line after its last key.",
        )
    return Unreadable(
        line,
        "invalid-yaml",
        f"The front matter is not valid YAML ({problem}): correct this line, or quote its value.",
    )


def _key_lines(block: str, first: int) -> tuple[dict[str, int], dict[str, int]]:
    """The last line of each key, and those of the keys that stand there more than once."""
    lines: dict[str, int] = {}
    repeated: dict[str, int] = {}
    for number, line in enumerate(block.split("\n"), first):
        key, colon, _ = line.partition(":")
        if colon and not key.startswith((" ", "\t", "#", "-")):
            name = key.strip().strip("'\"")
            if name in lines:
                repeated[name] = number
            lines[name] = number
    return lines, repeated
