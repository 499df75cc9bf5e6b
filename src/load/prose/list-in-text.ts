import { reportWarning, shorten, type Reading } from '../yaml/field-reader.ts';
import type { YamlEntry } from '../yaml/yaml-node.ts';

/** Warns about one text that looks like several names: `aliases: Typo, Typ`. */
export function warnListInText(entry: YamlEntry | undefined, reading: Reading): void {
  if (entry?.value.type !== 'scalar') return;
  const { text, at } = entry.value;
  // Brackets as wide as a Chinese letter are no brackets of a list.
  const listed = text.replace(/^［(.*)］$/s, '$1');
  const names = listed.split(/[,;，；、]/).map((name) => name.trim());
  if (names.length < 2 || names.includes('')) return;
  const { key } = entry;
  const message = `\`${key}: ${shorten(text)}\` looks like several names, but is read as one.`;
  const fix = `Write \`${key}: [${shorten(names.join(', '))}]\`, or \`${key}: [${shorten(JSON.stringify(text))}]\` if it is one name.`;
  reportWarning(reading, at, 'invalid-value', message, fix);
}
