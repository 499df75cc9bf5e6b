import type { Author, Correction } from '../../model/records/article.ts';
import {
  dateOf,
  findEntry,
  oneLine,
  readScalar,
  readText,
  report,
  type Reading,
} from '../yaml/field-reader.ts';
import { warnUnknown } from '../yaml/unknown-keys.ts';
import type { YamlEntry, YamlNode } from '../yaml/yaml-node.ts';
import { linkIn, nameInPath, unquotedLink } from './front-matter-links.ts';

const authorKeys: ReadonlySet<string> = new Set(['name']);

/** Authors by name, id or `[[link]]`, also from Quarto's `{name: ...}`. */
export function readAuthors(entry: YamlEntry | undefined, reading: Reading): Author[] {
  if (!entry) return [];
  return nodesOf(entry.value).flatMap((node) => {
    const name = (node.type === 'map' && node.entries.get('name')?.value) || node;
    if (node.type === 'map' && name !== node) warnUnknown(node, authorKeys, reading);
    const unquoted = unquotedLink(name);
    const scalar = readScalar(unquoted ?? name, entry.key, reading);
    if (!scalar) return [];
    return authorIn(oneLine(unquoted ? `[[${scalar.text}]]` : scalar.text)) ?? [];
  });
}

function authorIn(text: string): Author | undefined {
  const link = linkIn(text);
  if (!link) return text === '' ? undefined : { name: text };
  return { name: link.label ?? nameInPath(link.target), link };
}

/** Corrections with date and text. Reports and drops incomplete ones. */
export function readCorrections(entry: YamlEntry | undefined, reading: Reading): Correction[] {
  if (!entry) return [];
  return nodesOf(entry.value).flatMap((node) => {
    const when = node.type === 'map' ? findEntry(node, 'date') : undefined;
    const what = node.type === 'map' ? findEntry(node, 'text') : undefined;
    const isEmpty = what?.value.type === 'scalar' && what.value.text.trim() === '';
    if (!when || !what || isEmpty) {
      const fix = 'Write each as `{date: 2021-08-02, text: What was wrong and what is right.}`.';
      report(reading, node.at, 'missing-field', 'A correction needs a `date` and a `text`.', fix);
      return [];
    }
    if (node.type === 'map') warnUnknown(node, new Set(['date', 'text']), reading);
    const scalar = readScalar(when.value, 'date', reading);
    const date = scalar && dateOf(scalar, 'date', reading);
    const text = readText(what, reading);
    return date && text ? [{ date, text }] : [];
  });
}

function nodesOf(value: YamlNode): readonly YamlNode[] {
  if (value.type !== 'list') return [value];
  return unquotedLink(value) ? [value] : value.items;
}
