import type { Correction } from '../../model/records/article.ts';
import {
  dateOf,
  findEntry,
  oneLine,
  readScalar,
  readText,
  report,
  warnUnknown,
  type Reading,
} from '../yaml/field-reader.ts';
import type { YamlEntry } from '../yaml/yaml-node.ts';

/** Names of authors, also from Quarto's `{name: ...}`. */
export function readAuthors(entry: YamlEntry | undefined, reading: Reading): string[] {
  if (!entry) return [];
  const nodes = entry.value.type === 'list' ? entry.value.items : [entry.value];
  return nodes.flatMap((node) => {
    const name = node.type === 'map' ? node.entries.get('name')?.value : node;
    const scalar = readScalar(name ?? node, entry.key, reading);
    return scalar && scalar.text.trim() ? [oneLine(scalar.text)] : [];
  });
}

/** Corrections with date and text. Reports and drops incomplete ones. */
export function readCorrections(entry: YamlEntry | undefined, reading: Reading): Correction[] {
  if (!entry) return [];
  const nodes = entry.value.type === 'list' ? entry.value.items : [entry.value];
  return nodes.flatMap((node) => {
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
