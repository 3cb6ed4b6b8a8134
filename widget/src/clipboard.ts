/** Copies text, also on pages without a secure connection, where browsers offer no clipboard to scripts. */
export async function copyText(text: string, place: ParentNode): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, place);
  }
}

function copySelected(text: string, place: ParentNode): boolean {
  const box = document.createElement("textarea");
  const focused = (place as ShadowRoot).activeElement;
  box.value = text;
  box.className = "unseen";
  place.append(box);
  box.select();
  const isCopied = document.execCommand("copy");
  box.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}
