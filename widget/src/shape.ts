/**
 * Checks that what comes from outside (the server, the tab's storage) is what contract.ts says,
 * so that no view has to. Keys that we do not know are dropped.
 */
import * as v from "valibot";
import type { Button, Message, NameSuggestion, Reply, Turn } from "./contract";

const KINDS = [
  "answer",
  "overview",
  "compare",
  "list_drugs",
  "clarify_drug",
  "did_you_mean",
  "unknown_drug",
  "not_covered",
  "emergency",
  "personal_advice",
  "out_of_scope",
  "smalltalk",
  "invalid_input",
] as const satisfies readonly Reply["kind"][];

const button = v.object({
  title: v.string(),
  payload: v.string(),
}) satisfies v.GenericSchema<unknown, Button>;

const message = v.variant("type", [
  v.object({ type: v.literal("text"), text: v.string(), html: v.string(), buttons: v.array(button) }),
  v.object({
    type: v.literal("answer"),
    answer: v.pipe(v.number(), v.integer(), v.minValue(0)),
    html: v.string(),
    disclaimer: v.object({ text: v.string(), html: v.string() }),
    buttons: v.array(button),
  }),
]) satisfies v.GenericSchema<unknown, Message>;

const reply = v.object({
  schema: v.literal(1),
  kind: v.picklist(KINDS),
  disclaimer: v.nullable(v.string()),
  answers: v.array(
    v.object({
      drug: v.object({ slug: v.string(), name: v.string() }),
      entry: v.object({ type: v.picklist(["faq", "section"]), topic: v.string(), title: v.string() }),
      text: v.string(),
      source: v.object({ path: v.string(), url: v.string() }),
      confidence: v.number(),
    }),
  ),
  suggestions: v.array(button),
}) satisfies v.GenericSchema<unknown, Reply>;

/** A whole turn, each of whose answer messages points at an answer that is there. */
export const turn = v.pipe(
  v.object({ id: v.string(), messages: v.array(message), reply }),
  v.check(({ messages, reply: { answers } }) =>
    messages.every((item) => item.type === "text" || item.answer < answers.length),
  ),
) satisfies v.GenericSchema<unknown, Turn>;

/** The server's answer to POST /widget/session. */
export const session = v.object({ session: v.pipe(v.string(), v.minLength(1)) });

/** The body of a request that is refused, as text. */
export const refusal = v.pipe(v.string(), v.parseJson(), v.object({ error: v.string() }));

/** The server's answer to POST /widget/names. */
export const names = v.object({
  names: v.array(v.object({ name: v.string(), drug: v.string() })),
}) satisfies v.GenericSchema<unknown, { names: NameSuggestion[] }>;
