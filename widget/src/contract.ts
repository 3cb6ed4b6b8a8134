/** What the server sends: the shapes of the widget's channel and of the reply contract. */

/** A button under a message. Its payload is plain text, which is sent as the visitor's next message. */
export interface Button {
  title: string;
  payload: string;
}

/** Words of the bot's own: `text` is Markdown, `html` its rendering. */
export interface TextMessage {
  type: "text";
  text: string;
  html: string;
  buttons: Button[];
}

/** Words of a page: `html` renders `reply.answers[answer].text`, and stands under its disclaimer. */
export interface AnswerMessage {
  type: "answer";
  answer: number;
  html: string;
  disclaimer: { text: string; html: string };
  buttons: Button[];
}

/** A message of the bot's. */
export type Message = TextMessage | AnswerMessage;

/** One passage of one page, verbatim, with its source. */
export interface Answer {
  drug: { slug: string; name: string };
  entry: { type: "faq" | "section"; topic: string; title: string };
  text: string;
  source: { path: string; url: string };
  confidence: number;
}

/** What sort of reply it is. */
export type Kind =
  | "answer"
  | "overview"
  | "compare"
  | "list_drugs"
  | "clarify_drug"
  | "did_you_mean"
  | "unknown_drug"
  | "not_covered"
  | "emergency"
  | "personal_advice"
  | "out_of_scope"
  | "smalltalk"
  | "invalid_input";

/** The reply for programs, the same on every channel. */
export interface Reply {
  schema: 1;
  kind: Kind;
  disclaimer: string | null;
  answers: Answer[];
  suggestions: Button[];
}

/** All that answers one message. */
export interface Turn {
  id: string;
  messages: Message[];
  reply: Reply;
}

/** A name that the visitor may be typing, and the drug that it stands for. */
export interface NameSuggestion {
  name: string;
  drug: string;
}

/** A visitor's message as it is sent. */
export interface Question {
  session: string;
  id: string;
  message: string;
  /** The drug of the page that the visitor is on. */
  drug?: string | undefined;
  lang?: string | undefined;
  /** The id of the message to which the visitor sees the last reply. */
  after?: string | undefined;
  /** The slug of the drug that the replies which the visitor sees are about. */
  about?: string | undefined;
}

/** What a visitor thinks of an answer. */
export type Vote = "up" | "down";

/** A vote as it is sent: `id` is the message's id and the answer's index, joined by "-". */
export interface Feedback {
  session: string;
  id: string;
  vote: Vote;
  drug: string;
  topic: string;
  question: string;
  comment?: string;
}

/** What can go wrong between the visitor and the bot, as far as the visitor can do something about it. */
export type Trouble = "offline" | "timeout" | "too_many" | "refused" | "too_long" | "fault";
