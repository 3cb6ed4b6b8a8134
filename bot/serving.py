"""The bot as one process: Rasa's agent and channels, with the actions run inside."""

from __future__ import annotations

import asyncio
import socket
from functools import partial
from pathlib import Path
from typing import Any

from rasa.core import run
from rasa.core.agent import Agent, load_agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage, register
from rasa.core.utils import AvailableEndpoints
from rasa.utils.endpoints import ClientResponseError, EndpointConfig
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection
from sanic import Sanic
from sanic.exceptions import NotFound

from bot.catalog import live_catalog
from bot.channels.site import drug_page, front_page
from bot.conversations import RecentTrackerStore
from bot.insight.broker import GapBroker
from bot.settings import settings

ALL_INTERFACES = "0.0.0.0"
LOOPBACK = "127.0.0.1"
CREDENTIALS = Path("credentials.yml")


class InProcessActions(EndpointConfig):
    """An action endpoint that runs the ``actions`` package here, without a server."""

    def __init__(self) -> None:
        super().__init__(url="in process")
        self._executor = ActionExecutor()
        self._executor.register_package("actions")

    async def request(
        self,
        method: str = "post",
        subpath: str | None = None,
        content_type: str | None = "application/json",
        compress: bool = False,
        **kwargs: Any,
    ) -> Any:
        """Run the action that Rasa asks for; a rejection is told as the action server tells it."""
        try:
            return await self._executor.run(kwargs["json"])
        except ActionExecutionRejection as error:
            body = f'{{"action_name": "{error.action_name}", "error": "rejected"}}'
            raise ClientResponseError(400, "rejected", body) from error


def endpoints() -> AvailableEndpoints:
    """Rasa's endpoints with the actions in process, and conversations in memory."""
    store = EndpointConfig(type=f"{RecentTrackerStore.__module__}.{RecentTrackerStore.__name__}")
    return AvailableEndpoints(action=InProcessActions(), tracker_store=store)


async def load(model: Path) -> Agent:
    """The agent of a trained model, ready to take messages; raises FileNotFoundError without it."""
    if not model.exists():
        raise FileNotFoundError(f"{model}: train the model first (`make run` does)")
    return await load_agent(model_path=str(model), endpoints=endpoints(), loop=asyncio.get_running_loop())


async def ask(agent: Agent, text: str, sender: str) -> list[dict[str, Any]]:
    """One turn without a server: the messages that the REST channel would return."""
    collector = CollectingOutputChannel()
    await agent.handle_message(UserMessage(text, collector, sender))
    return collector.messages


def serve(model: Path, port: int) -> None:
    """Serve the channels of credentials.yml and the front page until interrupted."""
    available = endpoints()
    gaps = settings().gaps_file
    available.event_broker = GapBroker(gaps) if gaps else None
    app = Sanic("monograph_faq_bot", configure_logging=False)
    register(run.create_http_input_channels(None, str(CREDENTIALS)), app, route="/webhooks/")
    app.blueprint(front_page())
    app.exception(NotFound)(drug_page)
    app.register_listener(
        partial(run.load_agent_on_start, str(model), available, None), "before_server_start"
    )
    app.register_listener(_warm_up, "before_server_start")
    app.register_listener(partial(_announce, port), "after_server_start")
    app.register_listener(run.close_resources, "after_server_stop")
    app.run(host=ALL_INTERFACES, port=port, access_log=False)


async def _warm_up(app: Sanic, loop: asyncio.AbstractEventLoop) -> None:
    """Take one turn, so that no visitor waits for vocabularies to be read."""
    await ask(app.ctx.agent, "hello", "warm-up")
    live_catalog(settings().monographs).current().completions("warm-up", 1)


def _announce(port: int, app: Sanic, loop: asyncio.AbstractEventLoop) -> None:
    pages = live_catalog(settings().monographs)
    print(f"Monograph FAQ Bot answers from {len(pages.current())} pages of {pages.folder}")
    print(f"  in a browser   http://localhost:{port}/")
    print(f"  over REST      http://localhost:{port}/webhooks/rest/webhook", flush=True)


def shell(model: Path) -> None:
    """Talk in the terminal until ``/stop``."""
    run.serve_application(
        model_path=str(model),
        channel="cmdline",
        interface=LOOPBACK,
        port=_free_port(),
        enable_api=False,
        endpoints=endpoints(),
    )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        port: int = probe.getsockname()[1]
    return port
