"""How much one visitor may ask of the bot."""

from __future__ import annotations

import math
import time

from limits import RateLimitItem, RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter
from sanic.request import Request

from bot.channels.requests import Refused
from bot.settings import settings

# Many visitors share an address: a hospital's, a mobile network's.
_VISITORS_AT_AN_ADDRESS = 10


class Limits:
    """Counts what came in the last minute, by visitor and by address."""

    def __init__(self) -> None:
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    async def count_message(self, request: Request, sender: str) -> None:
        """Count a message; raises Refused, with the time to wait, if there were too many."""
        await self._count(settings().messages_per_minute, "visitor", sender)
        await self.count_request(request)

    async def count_request(self, request: Request) -> None:
        """Count a request that belongs to no conversation yet; raises Refused as above."""
        most = settings().messages_per_minute * _VISITORS_AT_AN_ADDRESS
        await self._count(most, "address", request.remote_addr or request.ip)

    async def _count(self, most: int, whose: str, key: str) -> None:
        item: RateLimitItem = RateLimitItemPerMinute(most)
        if not await self._limiter.hit(item, whose, key):
            window = await self._limiter.get_window_stats(item, whose, key)
            wait = max(1, math.ceil(window.reset_time - time.time()))
            raise Refused(429, f"more than {most} messages in a minute: wait {wait} s", retry_after=wait)
