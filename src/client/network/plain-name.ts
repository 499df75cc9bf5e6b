/**
 * A name without case, accents and spaces. In a drawing, a name may go on in the next line where it has no space: between
 * two characters of Chinese, or within a long word.
 */
export function plainName(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, '');
}
