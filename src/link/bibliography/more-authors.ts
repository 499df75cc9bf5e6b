import { escapePattern } from '../../model/escape-pattern.ts';
import { nameVariables } from '../../model/sources/csl-variables.ts';
import type { CslItem, FindTerm } from './csl-work.ts';

/** Stands for the unnamed authors where a processor writes names. */
const mark = '\u{f8ff}';

/** A work whose lists of names end in a mark where BibTeX has `and others`. */
export function markOthers(item: CslItem): CslItem {
  const values = Object.entries(item).map(([name, value]): [string, unknown] =>
    nameVariables.has(name) && Array.isArray(value) && value.length > 1 && isOthers(value.at(-1))
      ? [name, [...value.slice(0, -1), { family: mark }]]
      : [name, value],
  );
  return Object.fromEntries(values);
}

/** The entry of such a work: `Verne, J., & others` is `Verne, J., et al.` */
export function writeEtAl(entry: string, find: FindTerm): string {
  if (!entry.includes(mark)) return entry;
  const and = find('and') ?? 'and';
  const ands = [and, '&amp;', '&#38;', '&'].map(escapePattern).join('|');
  // Chinese, Japanese and Korean have no space before it.
  const isApart = !/[\p{scx=Han}\p{scx=Hira}\p{scx=Hangul}]/u.test(and);
  const etAl = find('et-al') ?? 'et al.';
  // The full stop of the word is that of the names, too.
  const end = etAl.endsWith('.') ? String.raw`(?:(?:</\w+>)*\.)?` : '';
  // Styles may set names in small capitals, but not this.
  const name = String.raw`(?:<span[^>]*>)*${mark}(?:</span>)*`;
  return entry.replace(
    new RegExp(String.raw`(?:${isApart ? '(?<!\\p{L})' : ''}(?:${ands})\s*)?${name}${end}`, 'gu'),
    etAl,
  );
}

function isOthers(name: unknown): boolean {
  if (typeof name !== 'object' || name === null) return false;
  const parts = Object.values(name);
  return parts.length === 1 && parts[0] === 'others';
}
