/** Keeps the page behind a panel that fills the screen from scrolling. */
export class PageLock {
  #restore: (() => void) | undefined;

  hold(): void {
    if (this.#restore) return;
    const root = document.documentElement;
    const { style } = root;
    const isStyled = root.hasAttribute("style");
    const { scrollX, scrollY } = window;
    const [value, priority] = [style.getPropertyValue("overflow"), style.getPropertyPriority("overflow")];
    style.setProperty("overflow", "hidden", "important");
    this.#restore = () => {
      style.setProperty("overflow", value, priority);
      if (!isStyled && !style.length) root.removeAttribute("style");
      // Some pages lose their place when they may not scroll.
      if (window.scrollX !== scrollX || window.scrollY !== scrollY) window.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
    };
  }

  release(): void {
    this.#restore?.();
    this.#restore = undefined;
  }
}
