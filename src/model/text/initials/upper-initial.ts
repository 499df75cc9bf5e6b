/** A text with a capital at its start: `end date` → `End date`. */
export function upperInitial(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
