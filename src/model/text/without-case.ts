/**
 * A text in which case makes no difference: `İhracat` and `ihracat` are alike. Lower case alone leaves the dot of the
 * Turkish `İ` behind, as a mark of its own.
 */
export function withoutCase(text: string): string {
  return text.toLowerCase().replaceAll('i\u0307', 'i');
}
