const places: Element[] = [];

/**
 * Which widget of the page this is: its id, else the first number that no other widget has. Each page of a site gives
 * its widgets the same names, so that their conversations go on from page to page.
 */
export function place(element: Element): string {
  if (element.id) return element.id;
  const free = places.findIndex((other) => other === element || !other.isConnected);
  const number = free < 0 ? places.length : free;
  places[number] = element;
  return String(number);
}
