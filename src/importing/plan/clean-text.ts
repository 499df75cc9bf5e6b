import { findHidden } from '../../load/folder/hidden-characters.ts';

/** A text without control characters and those that are invisible, which content may not have; lines are kept. */
export function cleanText(text: string): string {
  let clean = text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '');
  for (let at = findHidden(clean); at >= 0; at = findHidden(clean)) {
    clean = clean.replaceAll(String.fromCodePoint(clean.codePointAt(at) ?? 0), '');
  }
  return clean;
}

/** The same in one line, as titles and values are. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
