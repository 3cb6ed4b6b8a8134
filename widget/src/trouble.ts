import type { Trouble } from "./contract";

/** A request that brought no answer, and why. */
export class TroubleError extends Error {
  constructor(
    readonly trouble: Trouble,
    /** Seconds after which the server wants to be asked again. */
    readonly retryAfter?: number,
  ) {
    super(trouble);
    this.name = "TroubleError";
  }
}

/** The server does not know the session (any more): open a new one. */
export class UnknownSessionError extends TroubleError {
  constructor() {
    super("fault");
    this.name = "UnknownSessionError";
  }
}

/** What an answer with this status means, or nothing if it means well. */
export function troubleOf(response: Response, now = Date.now()): TroubleError | undefined {
  if (response.ok) return undefined;
  const retryAfter = secondsUntil(response.headers.get("Retry-After"), now);
  switch (response.status) {
    case 401:
      return new UnknownSessionError();
    case 403:
      return new TroubleError("refused");
    case 408:
    case 504:
      return new TroubleError("timeout", retryAfter);
    case 413:
      return new TroubleError("too_long");
    case 429:
      return new TroubleError("too_many", retryAfter);
    default:
      return new TroubleError("fault", retryAfter);
  }
}

/** Reads Retry-After, which is a number of seconds or a date. */
function secondsUntil(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
