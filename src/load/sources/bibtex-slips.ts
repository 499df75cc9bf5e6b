import { nameVariables } from '../../model/sources/csl-variables.ts';
import { nearest } from '../../model/problems/nearest.ts';
import { warning } from '../../model/problems/problem.ts';
import { findEntry, locate, shorten, type Reading } from '../yaml/field-reader.ts';
import type { YamlMap, YamlNode } from '../yaml/yaml-node.ts';
import { findField, outermost, type BibtexEntry } from './bibtex-entries.ts';

/**
 * Warns of what BibTeX reads otherwise than it is meant: names without `and` between them, and fields that are there twice.
 * @param item What was read of the entry.
 */
export function warnBibtexSlips(entry: BibtexEntry, item: YamlMap, reading: Reading): void {
  warnJoinedNames(entry, item, reading);
  const [name] = repeatedFields(entry.text);
  if (name === undefined) return;
  const at = findField(entry, name)?.at ?? entry.at;
  const message = `The entry \`${entry.key}\` has the field \`${name}\` twice, and only the last counts.`;
  const fix = 'Delete one of the two.';
  reading.problems.push(warning(locate(reading, at), 'invalid-bibliography', message, fix));
}

function warnJoinedNames(entry: BibtexEntry, item: YamlMap, reading: Reading): void {
  for (const variable of nameVariables) {
    const names = findEntry(item, variable)?.value;
    if (names?.type !== 'list' || !names.items.some(isJoined)) continue;
    const field = findField(entry, variable);
    const written = field?.value ? `\`${shorten(field.value)}\` is` : 'One of its names is';
    const message = `${written} read as one name, since no \`and\` parts it.`;
    const fix = `Write \`and\` between names: \`${variable} = {Moore, Jake and Lund, Mira}\`.`;
    const at = locate(reading, field?.at ?? entry.at);
    reading.problems.push(warning(at, 'invalid-bibliography', message, fix));
  }
}

/** What follows a first comma of two, `King, Jr., Martin`, is short, and known. */
const suffixes =
  /^(?:jr|jnr|junior|sr|snr|senior|[ivx]+|[2-5](?:nd|rd|th)|ph\.? ?d|m\.? ?d|esq|fils|filho|neto)\.?$/i;

function isJoined(name: YamlNode): boolean {
  if (name.type !== 'map') return false;
  const partOf = (part: string): string => {
    const value = findEntry(name, part)?.value;
    return value?.type === 'scalar' ? value.text : '';
  };
  const suffix = partOf('suffix');
  const isInstitution = partOf('literal') !== '';
  const parts = ['family', 'given', 'suffix'].map(partOf);
  return (
    !isInstitution &&
    (parts.some((part) => part.includes(';')) || (suffix !== '' && !suffixes.test(suffix)))
  );
}

/** Warns of a type that BibTeX does not know, so that styles write the source as a document of no kind. */
export function warnUnknownType(
  entry: BibtexEntry,
  known: ReadonlySet<string>,
  reading: Reading,
): void {
  const { type, key } = entry;
  if (known.has(type)) return;
  const message = `\`@${shorten(type)}\` of \`${shorten(key)}\` is not a type of BibTeX, so it is read as a document.`;
  const otherwise =
    'Write a type such as `@book`, `@article`, `@report` or `@online`; `@misc` is for all others.';
  const [, written] = instead.find(([types]) => types.test(type)) ?? [];
  const meant = nearest(type, known);
  const guess = meant === undefined ? otherwise : `Did you mean \`@${meant}\`?`;
  const fix = written === undefined ? guess : `Write ${written}.`;
  reading.problems.push(warning(locate(reading, entry.at), 'invalid-bibliography', message, fix));
}

/** What to write for works that others have a type of their own for. */
const instead: readonly (readonly [types: RegExp, written: string])[] = [
  [
    /^(?:archiv\w*|manuscript|primarysource)$/,
    '`@unpublished`, with archive and shelfmark as `note`',
  ],
  [/^newspaper/, '`@article` with `entrysubtype = {newspaper}`'],
  [/^magazine/, '`@article` with `entrysubtype = {magazine}`'],
  [/^journal/, '`@article`'],
  [/^(?:book)?(?:chapter|section)$/, '`@incollection`'],
  [/^web/, '`@online`'],
  [/^(?:act|law|statute)$/, '`@legislation`'],
  [/^(?:case|judg\w+)$/, '`@jurisdiction`'],
  [/^dissertation$/, '`@thesis`'],
];

/** The names of fields that stand twice in the outermost braces of an entry. */
function repeatedFields(text: string): string[] {
  const outer = outermost(text);
  const names = [...outer.matchAll(/,\s*([A-Za-z-]+)\s*=/g)].map(([, name = '']) =>
    name.toLowerCase(),
  );
  return names.filter((name, index) => names.indexOf(name) < index);
}
