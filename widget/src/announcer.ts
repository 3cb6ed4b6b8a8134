/** Says things to screen readers: each one once, without moving the focus. */

/** One live region that waits its turn and one that interrupts. Put both `regions` where readers look. */
export class Announcer {
  readonly regions: readonly HTMLElement[];
  private readonly polite = region("status", "polite");
  private readonly assertive = region("alert", "assertive");

  constructor() {
    this.regions = [this.polite, this.assertive];
  }

  /** Say this when the reader is done with what it is saying, or at once if it is `urgent`. */
  say(text: string, urgent = false): void {
    const line = document.createElement("p");
    line.textContent = text;
    // A new node is announced also where its text is that of the last one.
    (urgent ? this.assertive : this.polite).replaceChildren(line);
  }

  /** Leave nothing behind, for those who read the page line by line. */
  clear(): void {
    for (const region of this.regions) region.replaceChildren();
  }
}

function region(role: string, live: string): HTMLElement {
  const element = document.createElement("div");
  element.className = "unseen";
  element.setAttribute("role", role);
  element.setAttribute("aria-live", live);
  element.setAttribute("aria-atomic", "true");
  return element;
}
