import { findEntry } from '../yaml/field-reader.ts';
import type { YamlMap, YamlNode } from '../yaml/yaml-node.ts';

/**
 * The date of a source as text, from any of the forms that CSL, pandoc and exports have for one; and the end of a range
 * that is not in the same text.
 */
export function writtenDates(node: YamlNode): string[] {
  if (node.type === 'scalar') return [node.text.trim()];
  if (node.type === 'list') return node.items.flatMap((item) => writtenDates(item).slice(0, 1));
  const parts = partsIn(node);
  if (parts[0]) return parts;
  const year = node.entries.get('year')?.value;
  if (year)
    return [joinParts([year, node.entries.get('month')?.value, node.entries.get('day')?.value])];
  // Exports may have each of them, most of them empty.
  for (const key of ['edtf', 'raw', 'literal', 'date-time']) {
    const text = findEntry(node, key)?.value;
    const written = text ? writtenDates(text) : [];
    if (written[0]) return written;
  }
  const day = dayOfTimestamp(findEntry(node, 'timestamp')?.value);
  return day ? [day] : [];
}

/** The dates in `date-parts`. Crossref writes `[[null]]` for none. */
function partsIn(node: YamlMap): string[] {
  const parts = node.entries.get('date-parts')?.value;
  if (parts?.type === 'scalar') return [joinParts([parts])];
  if (parts?.type !== 'list') return [];
  const isNested = parts.items.some(({ type }) => type === 'list');
  if (!isNested) return [joinParts(parts.items)];
  return parts.items.map((each) => joinParts(each.type === 'list' ? each.items : []));
}

/** The day in UTC of a number of seconds or milliseconds since 1970, as Crossref has it beside the parts of a date. */
function dayOfTimestamp(node: YamlNode | undefined): string | undefined {
  const [text = ''] = node?.type === 'scalar' ? (/^\d{9,13}$/.exec(node.text) ?? []) : [];
  if (text === '') return undefined;
  const milliseconds = Number(text) * (text.length > 11 ? 1 : 1000);
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function joinParts(parts: readonly (YamlNode | undefined)[]): string {
  const texts = parts.flatMap((part) =>
    part?.type === 'scalar' && part.text.trim() ? [part.text.trim()] : [],
  );
  // A year BCE stays as it is written: `-0044` is 45 BCE in other formats.
  const digits = (index: number): number => (index === 0 ? 4 : 2);
  return texts
    .map((part, index) => (part.startsWith('-') ? part : part.padStart(digits(index), '0')))
    .join('-');
}
