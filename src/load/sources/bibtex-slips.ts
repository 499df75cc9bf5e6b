import { nameVariables } from '../../model/sources/csl-variables.ts';
import { nearest } from '../../model/problems/nearest.ts';
import { type Position } from '../../model/problems/problem.ts';
import { findEntry, reportWarning, shorten, type Reading } from '../yaml/field-reader.ts';
import { textOfKey, type YamlEntry, type YamlMap, type YamlNode } from '../yaml/yaml-node.ts';
import { findField, outermost, type BibtexEntry } from './bibtex-entries.ts';

/**
 * Warns of entries that BibTeX reads differently than meant: names without `and` between them, and repeated fields.
 * @param item The item that was read from the entry.
 */
export function warnBibtexSlips(entry: BibtexEntry, item: YamlMap, reading: Reading): void {
  warnJoinedNames(entry, item, reading);
  const [name] = repeatedFields(entry.text);
  if (name === undefined) return;
  const at = findField(entry, name)?.at ?? entry.at;
  const message = `The entry \`${entry.key}\` has the field \`${name}\` twice, and only the last counts.`;
  const fix = 'Delete one of the two.';
  reportWarning(reading, at, 'invalid-bibliography', message, fix);
}

function warnJoinedNames(entry: BibtexEntry, item: YamlMap, reading: Reading): void {
  for (const variable of nameVariables) {
    const names = findEntry(item, variable)?.value;
    if (names?.type !== 'list') continue;
    const field = findField(entry, variable);
    warnEtAl(variable, names.items, field?.at ?? entry.at, reading);
    if (!names.items.some(isJoined) && !hasManyCommas(variable, entry)) continue;
    const written = field?.value ? `\`${shorten(field.value)}\` is` : 'One of its names is';
    const message = `${written} read as one name, since no \`and\` divides it.`;
    const fix = `Write \`and\` between names: \`${variable} = {Moore, Jake and Lund, Mira}\`.`;
    const at = field?.at ?? entry.at;
    reportWarning(reading, at, 'invalid-bibliography', message, fix);
  }
}

/** BibTeX takes the words for a name. */
function warnEtAl(
  variable: string,
  names: readonly YamlNode[],
  at: Position,
  reading: Reading,
): void {
  const parts = names.flatMap((name) => (name.type === 'map' ? [...name.entries.values()] : []));
  const isEtAl = ({ value }: YamlEntry): boolean =>
    value.type === 'scalar' && /\bet\.? al\b|^al\.?$/i.test(value.text);
  if (!parts.some(isEtAl)) return;
  const message = `\`et al.\` in \`${variable}\` is read as part of a name.`;
  const fix = `Write \`and others\`: \`${variable} = {Moore, Jake and others}\`.`;
  reportWarning(reading, at, 'invalid-bibliography', message, fix);
}

/**
 * Whether a name has more commas than a name can, after which nothing is read. Braces keep those of institutions, and
 * `family=Berg, given=Anna` has one between its parts.
 */
function hasManyCommas(variable: string, { text }: BibtexEntry): boolean {
  const field = new RegExp(`[,\\n][ \\t]*${variable}\\s*=\\s*\\{((?:[^{}]|\\{[^{}]*\\})*)\\}`, 'i');
  const written = field.exec(text)?.[1]?.replace(/\{[^{}]*\}/g, '') ?? '';
  const names = written.split(/(?<!\s)\s+and\s+/i);
  return names.some((name) => name.split(',').length > 3 && !name.includes('='));
}

/** What follows a first comma of two, `King, Jr., Martin`, is short, and known. */
const suffixes =
  /^(?:jr|jnr|junior|sr|snr|senior|[ivx]+|[2-5](?:nd|rd|th)|ph\.? ?d|m\.? ?d|esq|fils|filho|neto)\.?$/i;

function isJoined(name: YamlNode): boolean {
  if (name.type !== 'map') return false;
  const suffix = textOfKey(name, 'suffix');
  const isInstitution = textOfKey(name, 'literal') !== '';
  const parts = ['family', 'given', 'suffix'].map((part) => textOfKey(name, part));
  return (
    !isInstitution &&
    (parts.some((part) => part.includes(';')) || (suffix !== '' && !suffixes.test(suffix)))
  );
}

/** Warns of entries that are to inherit from one that the file does not have. */
export function warnUnknownParents(works: readonly BibtexEntry[], reading: Reading): void {
  const keys = new Set(works.map(({ key }) => key));
  for (const entry of works) {
    const field = findField(entry, 'crossref|xdata');
    const missing = field?.value.split(/\s*,\s*/).find((key) => key !== '' && !keys.has(key));
    if (!field || missing === undefined) continue;
    const message = `\`${field.name} = {${shorten(missing)}}\` names no entry of this file, so \`${shorten(entry.key)}\` takes nothing from it.`;
    const near = nearest(missing, keys);
    const fix = near
      ? `Did you mean \`${near}\`?`
      : 'Add the entry to the file, or remove the field.';
    reportWarning(reading, field.at, 'invalid-bibliography', message, fix);
  }
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
  reportWarning(reading, entry.at, 'invalid-bibliography', message, fix);
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
