/** The page's drug, which a site names as it likes: "Metformin", or the slug of its page. */

const SLUG = /^[\p{Ll}\p{N}]+(-[\p{Ll}\p{N}]+)*$/u;

/** A drug as visitors read it: of a slug like "folic-acid", "Folic acid". */
export function drugName(drug: string): string {
  const named = drug.trim();
  if (!SLUG.test(named)) return named;
  const [first = "", ...others] = named.replaceAll("-", " ");
  return first.toUpperCase() + others.join("");
}

/** Whether two pages are about the same drug, or both about none. */
export function isSameDrug(one = "", other = ""): boolean {
  return drugName(one).toLowerCase() === drugName(other).toLowerCase();
}
