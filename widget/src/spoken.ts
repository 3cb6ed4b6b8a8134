import type { Message, Turn } from "./contract";
import { plainText } from "./markup";
import type { Words } from "./words";

/** What is read out cannot be paused: of a longer text it is the beginning, and where the rest stands. */
const LONGEST = 600;

/** A reply as it is read out: in the order in which it is shown, an answer under its disclaimer. */
export function spoken(words: Words, { messages, reply }: Turn): string {
  const parts = messages.map((message) => read(words, message, reply));
  return [...(reply.kind === "emergency" ? [`${words.emergency}.`] : []), ...parts].join(" ");
}

function read(words: Words, message: Message, { answers }: Turn["reply"]): string {
  const text = shortened(words, plainText(message.html));
  if (message.type === "text") return text;
  const answer = answers[message.answer];
  const title = answer ? `${answer.drug.name}: ${answer.entry.title}.` : "";
  return `${plainText(message.disclaimer.html)} ${title} ${text}`;
}

function shortened(words: Words, text: string): string {
  if (text.length <= LONGEST) return text;
  const beginning = text.slice(0, LONGEST);
  const end = beginning.lastIndexOf(" ");
  return `${beginning.slice(0, end > 0 ? end : LONGEST)} … ${words.restBelow}`;
}
