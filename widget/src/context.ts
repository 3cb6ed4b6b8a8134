import type { Question } from "./contract";
import type { Exchange } from "./exchange";
import { isSameDrug } from "./drugs";

type Context = Pick<Question, "after" | "about">;

/**
 * What the visitor sees of the conversation, for a server that remembers another one: it was started anew, or
 * the visitor has copied the tab and gone on in the other.
 *
 * @param drug - the drug of the page on which the next question was asked
 */
export function contextOf(exchanges: readonly Exchange[], drug?: string): Context {
  const seen = exchanges.filter(({ turn }) => turn).sort((one, other) => (one.order ?? 0) - (other.order ?? 0));
  const about = lastDrug(seen, drug);
  return { ...(seen.length ? { after: seen.at(-1)!.id } : {}), ...(about ? { about } : {}) };
}

/** Nothing where "it" could be one of several, or was said on the page of another drug. */
function lastDrug(seen: readonly Exchange[], drug?: string): string | undefined {
  const last = seen.filter(({ turn }) => turn?.reply.answers.length).at(-1);
  if (!last || !isSameDrug(last.drug, drug)) return undefined;
  const [slug, ...others] = new Set(last.turn?.reply.answers.map((answer) => answer.drug.slug));
  return others.length ? undefined : slug;
}
