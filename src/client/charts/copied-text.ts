import { withoutFormulas } from '../../model/data/without-formulas.ts';

/** A number below zero with its unit, and nothing that a formula could be made of. */
const negative = /^[−-][\d.][^=+*/^&|!()<>"−-]*$/;

/** The text of a cell for a spreadsheet, which is pasted as tab-separated lines. */
export function copiedText(shown: string): string {
  // A mark of direction before a minus sign is for readers alone.
  const text = shown
    .replace(/\u200e/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (negative.test(text)) return text.replace('−', '-');
  // Quotation marks around a cell are taken for part of the form, and what is in them for its text.
  if (text.startsWith('"')) return `"${withoutFormulas(text).replaceAll('"', '""')}"`;
  return withoutFormulas(text);
}
