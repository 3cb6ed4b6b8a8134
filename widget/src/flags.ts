import type { ReactiveControllerHost } from "lit";

/** What is on and off in the view: unfolded, copied, thanked for. Nothing of it outlives the page. */
export class Flags {
  readonly #host: ReactiveControllerHost;
  readonly #on = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  has(flag: string): boolean {
    return this.#on.has(flag);
  }

  set(flag: string, on = true): void {
    if (this.#on.has(flag) === on) return;
    if (on) this.#on.add(flag);
    else this.#on.delete(flag);
    this.#host.requestUpdate();
  }

  toggle(flag: string): void {
    this.set(flag, !this.has(flag));
  }

  clear(): void {
    this.#on.clear();
    this.#host.requestUpdate();
  }
}
