import type { Message, Turn } from "./contract";
import { plainText } from "./markup";
import type { Words } from "./words";

/** A reply as it is read out: in the order in which it is shown, an answer under its disclaimer. */
export function spoken(words: Words, { messages, reply }: Turn): string {
  const parts = messages.map((message) => read(message, reply));
  return [...(reply.kind === "emergency" ? [`${words.emergency}.`] : []), ...parts].join(" ");
}

function read(message: Message, { answers }: Turn["reply"]): string {
  const text = plainText(message.html);
  if (message.type === "text") return text;
  const answer = answers[message.answer];
  const title = answer ? `${answer.drug.name}: ${answer.entry.title}.` : "";
  return `${plainText(message.disclaimer.html)} ${title} ${text}`;
}
