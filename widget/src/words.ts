/** The widget's own words, one file per language in words/. The bot's answers keep their page's language. */
import en from "./words/en.json";
import es from "./words/es.json";

/** Every word that the views need; words/en.json says which. */
export type Words = Readonly<Record<keyof typeof en, string>>;

const LANGUAGES: Readonly<Record<string, Words>> = { en, es };

/** The language that a tag like "es-MX" is served in: English where there is no other. */
export function language(tag: string): string {
  const primary = tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? "";
  return Object.keys(LANGUAGES).includes(primary) ? primary : "en";
}

/** The words in the language of a tag like "es-MX". */
export function words(tag: string): Words {
  return LANGUAGES[language(tag)] ?? en;
}

/** Puts values into a template's `{name}` places; a place without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
