import type { Name } from '../../model/records/entity.ts';
import {
  findEntry,
  readTexts,
  reportWarning,
  shorten,
  type Reading,
} from '../yaml/field-reader.ts';
import type { YamlMap } from '../yaml/yaml-node.ts';
import { readNames } from './prose-file.ts';

/** The other names of an article or page. Hugo's are addresses, as are Jekyll's permalinks: they would lead nowhere. */
export function readAliases(map: YamlMap, reading: Reading): Name[] {
  const aliases = readNames(findEntry(map, 'aliases'), reading);
  const permalinks = readTexts(findEntry(map, 'permalink'), { ...reading, problems: [] });
  for (const { text, at } of aliases.filter(isAddress)) {
    warn(text, at, '`aliases` are names, so it leads nowhere');
  }
  for (const { text, at } of permalinks.filter(isAddress)) {
    warn(text, at, '`permalink` has no effect here, so it leads nowhere');
  }
  return aliases;

  function warn(text: string, at: Name['at'], why: string): void {
    const message = `\`${shorten(text)}\` looks like an address, but ${why}.`;
    const fix = `Write \`redirects: [${shorten(JSON.stringify(text))}]\` if this page had that address.`;
    reportWarning(reading, at, 'invalid-value', message, fix);
  }
}

function isAddress({ text }: { text: string }): boolean {
  return /^\/[^\s/]/.test(text);
}
