/**
 * An id that nobody guesses or meets twice: 128 random bits in hexadecimal.
 * Not `crypto.randomUUID`, which plain-http pages do not have.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
