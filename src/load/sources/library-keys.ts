import { findEntry, readText, report, shorten, type Reading } from '../yaml/field-reader.ts';
import type { YamlMap } from '../yaml/yaml-node.ts';

/** The key of an item: its `id`, or its `citation-key` if the `id` is the address which Zotero gives its items. */
export function readKey(map: YamlMap, reading: Reading): string | undefined {
  const id = readText(findEntry(map, 'id'), reading);
  if (!id || !isOfLibrary(id)) return id;
  return readText(findEntry(map, 'citation-key'), reading) || id;
}

/** Whether a key is the address of an item in a library of Zotero, which cannot be cited. */
export function isOfLibrary(key: string): boolean {
  return /^https?:\/\/zotero\.org\//i.test(key);
}

/** Reports items that have no other key. All items of a library have keys of one form, so one problem speaks of all. */
export function reportLibraryKeys(items: readonly YamlMap[], reading: Reading): void {
  const found = items.flatMap((item) => {
    const key = readKey(item, { ...reading, problems: [] });
    return key && isOfLibrary(key) ? [{ item, key }] : [];
  });
  const [first, ...others] = found;
  if (!first) return;
  const at = findEntry(first.item, 'id')?.value.at ?? first.item.at;
  const count = others.length === 1 ? '1 more item has' : `${others.length} more items have`;
  const more = others.length > 0 ? ` ${count} such a key.` : '';
  const message = `The key \`${shorten(first.key)}\` cannot be cited.${more}`;
  const fix =
    'Export the library from Zotero as BibTeX, whose entries have keys, or give each item a citation key there.';
  report(reading, at, 'invalid-bibliography', message, fix);
}
