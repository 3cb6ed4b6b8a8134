import { LitElement, html, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Announcer } from "./announcer";
import { Client } from "./client";
import { copyText } from "./clipboard";
import type { Reply, Vote } from "./contract";
import { ComposerController } from "./controllers/composer";
import { DialogController } from "./controllers/dialog";
import { FoldingController } from "./controllers/folding";
import { LayerController } from "./controllers/layer";
import { Scrolling } from "./controllers/scrolling";
import { Conversation } from "./conversation";
import type { Exchange } from "./exchange";
import { Flags } from "./flags";
import { NameSuggester } from "./names";
import { serverAddress } from "./origin";
import { patiently } from "./patience";
import { place } from "./places";
import { spoken } from "./spoken";
import { loadPanel, savePanel, tabStore } from "./storage";
import { styles } from "./styles";
import { composer } from "./views/composer";
import { launcher } from "./views/launcher";
import { layer } from "./views/layer";
import { panel } from "./views/panel";
import { transcript } from "./views/transcript";
import { explainedAloud } from "./views/trouble";
import type { Actions, View } from "./views/view";
import { fill, language, words, type Words } from "./words";

const SHOWN_AS_COPIED = 2500;

/**
 * The chat widget, `<faq-bot>`: a button in the corner that opens a conversation, or with `inline` the conversation
 * itself. Dispatches `faq-bot-open`, `-close`, `-answer`, `-feedback` and `-error`.
 */
export class FaqBot extends LitElement {
  static override styles = styles;

  /** The drug of the page that the visitor is on: its name or slug. */
  @property() drug = "";
  /** The bot's address; by default where the script came from. */
  @property() server = "";
  @property({ reflect: true, useDefault: true }) override lang = "";
  @property() override title = "";
  /** The first thing that the visitor reads, in place of the widget's own words. */
  @property() greeting = "";
  @property({ reflect: true, useDefault: true }) theme: "light" | "dark" | "auto" = "auto";
  @property({ reflect: true, useDefault: true }) position = "bottom-right";
  @property({ type: Boolean, reflect: true }) inline = false;
  @property({ type: Boolean, reflect: true, attribute: "open" }) isOpen = false;

  @state() private isClearing = false;
  @state() private isUnread = false;

  private readonly flags = new Flags(this);
  private readonly announcer = new Announcer();
  private readonly dialog: DialogController;
  private readonly scrolling = new Scrolling(this);
  private readonly composer = new ComposerController(this, {
    send: (text) => void this.ask(text),
    found: (count) => this.announcer.say(fill(this.words.namesFound, { count })),
    suggester: () => this.suggester,
  });
  private conversation!: Conversation;
  private suggester!: NameSuggester;
  private panelKey = "";
  /** What of the page had the focus when it opened the panel, and gets it back. */
  private opener: HTMLElement | null = null;
  private readonly actions: Actions = {
    ask: (text) => void this.askOnce(text),
    retry: (id) => void this.retry(id),
    copy: (key, text) => void this.copy(key, text),
    vote: (id, answer, vote) => void this.vote(id, answer, vote),
    comment: (id, answer, text) => void this.comment(id, answer, text),
  };

  constructor() {
    super();
    new LayerController(this);
    this.dialog = new DialogController(this, () => this.focusWhereToWrite());
    new FoldingController(this, this.flags);
  }

  /** Opens the panel and puts the visitor into the text box. */
  async open(): Promise<void> {
    if (!this.hasUpdated) await this.updateComplete;
    if (this.inline || this.isOpen) return;
    const focused = document.activeElement;
    this.opener = focused instanceof HTMLElement && focused !== this && focused !== document.body ? focused : null;
    this.isOpen = true;
    await this.updateComplete;
    this.scrolling.toEnd();
    this.focusWhereToWrite();
  }

  /** Closes the panel; the conversation stays. */
  async close(): Promise<void> {
    if (this.inline || !this.isOpen) return;
    this.isOpen = false;
    this.isClearing = false;
    await this.updateComplete;
    const opener = this.opener?.isConnected ? this.opener : this.one("button.launcher");
    opener?.focus({ preventScroll: true });
  }

  /** Asks for the visitor. Resolves to the reply, or to nothing where there was none. */
  async ask(text: string): Promise<Reply | undefined> {
    const question = typeof text === "string" ? text.trim() : "";
    if (!question) return undefined;
    if (!this.hasUpdated) await this.updateComplete;
    void this.open();
    const asked = this.conversation.ask(question, this.drug || undefined);
    const { id } = this.conversation.exchanges.at(-1)!;
    await this.updateComplete;
    this.scrolling.toEnd();
    return this.settled(await this.awaited(id, asked));
  }

  /** Forgets the conversation, here and at the server. */
  async clear(): Promise<void> {
    this.isClearing = false;
    this.flags.clear();
    this.announcer.clear();
    const isTold = await this.conversation.clear();
    this.announcer.say(isTold ? this.words.cleared : this.words.clearedHere);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has("server")) this.connect();
    // On a small screen the panel would cover the page that has just come.
    if (!this.hasUpdated && this.dialog.isSmall) this.isOpen = false;
    if (this.isOpen) this.isUnread = false;
    if (changed.has("drug")) void this.scrolling.follow(this.updateComplete);
    this.conversation.lang = this.language;
  }

  protected override render(): TemplateResult {
    const view: View = { words: this.words, flags: this.flags, actions: this.actions };
    const { draft: _, names, active, left, isEmpty, input, key, leave, pick, send } = this.composer;
    const { exchanges } = this.conversation;
    const toggle = () => void (this.isOpen ? this.close() : this.open());
    const button = launcher(this.words, { isOpen: this.isOpen, isUnread: this.isUnread, toggle });
    const content = panel({
      words: this.words,
      lang: this.language,
      dir: this.closest<HTMLElement>("[dir]")?.dir || document.dir || "ltr",
      title: this.title,
      isInline: this.inline,
      isClearing: this.isClearing,
      canClear: exchanges.length > 0,
      transcript: transcript(view, { greeting: this.greeting, drug: this.drug, exchanges }),
      composer: composer({ words: this.words, names, active, left, isEmpty, input, key, leave, pick, send }),
      regions: this.announcer.regions,
      close: () => void this.close(),
      clear: () => void this.askToClear(true),
      confirm: (isSure) => void (isSure ? this.clearAndGoOn() : this.askToClear(false)),
      key: this.onKey,
      dismissed: this.onDismissed,
    });
    return this.inline ? content : layer(html`${button}${content}`);
  }

  protected override updated(changed: PropertyValues<this>): void {
    savePanel(tabStore(), this.panelKey, { isOpen: this.isOpen && !this.inline, draft: this.composer.draft });
    if (!changed.has("isOpen") || this.inline) return;
    this.dialog.show(this.isOpen);
    if (this.isOpen) this.scrolling.toEnd();
    if (this.isOpen || changed.get("isOpen")) this.tell(this.isOpen ? "open" : "close");
  }

  private get language(): string {
    return language(this.lang || this.closest<HTMLElement>("[lang]")?.lang || "en");
  }

  private get words(): Words {
    return words(this.language);
  }

  /** Several widgets on a page are several conversations; the one in the same place on the next page goes on. */
  private connect(): void {
    const server = serverAddress(this.server);
    const client = new Client(server);
    this.suggester = new NameSuggester(client);
    const key = `faq-bot ${server} ${place(this)}`;
    this.conversation = new Conversation(client, tabStore(), key);
    this.conversation.addEventListener("change", () => this.requestUpdate());
    this.panelKey = `${key} panel`;
    if (!this.hasUpdated) this.resume();
  }

  /** The panel is as it was on the page before, in the same tab. */
  private resume(): void {
    const { isOpen, draft } = loadPanel(tabStore(), this.panelKey);
    this.isOpen ||= isOpen;
    this.composer.draft = draft;
  }

  /** A button pressed twice asks once. */
  private async askOnce(text: string): Promise<void> {
    const last = this.conversation.exchanges.at(-1);
    if (last?.state === "sending" && last.question === text) return;
    await this.ask(text);
  }

  private async retry(id: string): Promise<void> {
    const asked = this.conversation.retry(id);
    // The button that had the focus goes away.
    this.focusWhereToWrite();
    this.settled(await this.awaited(id, asked));
  }

  private awaited(id: string, asked: Promise<Exchange>): Promise<Exchange> {
    return patiently(asked, () => {
      if (!this.has(id)) return;
      this.flags.set(`late:${id}`);
      void this.scrolling.follow(this.updateComplete);
      this.announcer.say(this.words.urgent);
    });
  }

  /** Say and show what has come of a question, unless the visitor has cleared the conversation meanwhile. */
  private async settled(exchange: Exchange): Promise<Reply | undefined> {
    if (!this.has(exchange.id)) return undefined;
    await this.updateComplete;
    this.scrolling.toReply(exchange.id);
    const { question, trouble, turn } = exchange;
    if (!turn) {
      this.announcer.say(explainedAloud(this.words, exchange));
      this.tell("error", { trouble, question });
      return undefined;
    }
    this.isUnread = !this.isOpen && !this.inline;
    this.announcer.say(spoken(this.words, turn), turn.reply.kind === "emergency");
    this.tell("answer", { question, reply: turn.reply });
    return turn.reply;
  }

  private has(id: string): boolean {
    return this.conversation.exchanges.some((exchange) => exchange.id === id);
  }

  private async copy(key: string, text: string): Promise<void> {
    const isCopied = await copyText(text, this.one(".panel")!);
    this.announcer.say(isCopied ? this.words.copied : this.words.notCopied);
    this.flags.set(`copied:${key}`, isCopied);
    setTimeout(() => this.flags.set(`copied:${key}`, false), SHOWN_AS_COPIED);
  }

  private async vote(id: string, answer: number, vote: Vote, comment?: string): Promise<boolean> {
    const isCounted = await this.conversation.vote(id, answer, vote, comment);
    this.announcer.say(isCounted ? this.words.thanks : this.words.voteFailed);
    if (isCounted) this.tell("feedback", { id, answer, vote, comment });
    return isCounted;
  }

  private async comment(id: string, answer: number, text: string): Promise<void> {
    const vote = this.conversation.exchanges.find((exchange) => exchange.id === id)?.votes[answer];
    if (!text || !vote || !(await this.vote(id, answer, vote, text))) return;
    this.flags.set(`thanked:${id}-${answer}`);
    this.focusWhereToWrite();
  }

  private async askToClear(isClearing: boolean): Promise<void> {
    this.isClearing = isClearing;
    await this.updateComplete;
    this.one(isClearing ? ".confirmation button" : "button.clear")?.focus();
  }

  private async clearAndGoOn(): Promise<void> {
    const cleared = this.clear();
    await this.updateComplete;
    this.focusWhereToWrite();
    await cleared;
  }

  private focusWhereToWrite(): void {
    // On a touch screen the keyboard would cover what there is to read.
    const isTouched = matchMedia("(pointer: coarse)").matches;
    if (isTouched) this.one(".transcript")?.focus({ preventScroll: true, focusVisible: false });
    else this.composer.focus();
  }

  /** Escape closes what is uppermost. No other key that is meant for the widget works shortcuts of the page. */
  private readonly onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key !== "Escape" || event.isComposing || (this.inline && !this.isClearing)) return;
    event.preventDefault();
    void (this.isClearing ? this.askToClear(false) : this.close());
  };

  /** The browser wants to close the dialog (the back gesture of a phone), or has done so. */
  private readonly onDismissed = (event: Event): void => {
    event.preventDefault();
    const isStillOpen = event.type === "close" && (event.target as HTMLDialogElement).open;
    if (!isStillOpen) void this.close();
  };

  private one(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  private tell(what: "open" | "close" | "answer" | "feedback" | "error", detail: unknown = null): void {
    this.dispatchEvent(new CustomEvent(`faq-bot-${what}`, { detail, bubbles: true, composed: true }));
  }
}
