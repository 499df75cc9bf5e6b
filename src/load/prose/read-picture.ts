import type { Picture } from '../../model/records/picture.ts';
import { findEntry, readText, report, type Reading } from '../yaml/field-reader.ts';
import { warnUnknown } from '../yaml/unknown-keys.ts';
import type { YamlEntry } from '../yaml/yaml-node.ts';
import { unquotedLink } from './front-matter-links.ts';
import { readSources } from './source-keys.ts';
import { pictureKeys } from './statement-keys.ts';

const knownKeys: ReadonlySet<string> = new Set(pictureKeys);

/** The picture of a page, from its name or from a map: `{src: cranes.jpg, alt: Two cranes, credit: Mira Lund}`. */
export function readPicture(entry: YamlEntry | undefined, reading: Reading): Picture | undefined {
  if (!entry) return undefined;
  const { value } = entry;
  if (value.type !== 'map') {
    const src = readSrc(entry, reading);
    return src ? { src, sources: [], at: value.at } : undefined;
  }
  warnUnknown(value, knownKeys, reading);
  const named = findEntry(value, 'src');
  if (!named) {
    const fix = `Write \`${entry.key}: {src: photo.jpg, alt: ..., credit: ..., license: ...}\`.`;
    return report(reading, value.at, 'missing-field', `\`${entry.key}\` has no \`src\`.`, fix);
  }
  const src = readSrc(named, reading);
  const alt = readText(findEntry(value, 'alt'), reading);
  const credit = readText(findEntry(value, 'credit'), reading);
  const license = readText(findEntry(value, 'license'), reading);
  const caption = readText(findEntry(value, 'caption'), reading);
  const sources = readSources(findEntry(value, 'source', 'sources'), reading);
  if (!src) return undefined;
  return {
    src,
    ...(alt && { alt }),
    ...(credit && { credit }),
    ...(license && { license }),
    ...(caption && { caption }),
    ...sources,
    at: named.value.at,
  };
}

/** The name, also from Obsidian's `"[[cranes.jpg]]"` and `"![[cranes.jpg|320]]"`. */
function readSrc(entry: YamlEntry, reading: Reading): string | undefined {
  const value = unquotedLink(entry.value) ?? entry.value;
  if (value.type === 'list') {
    const { key } = entry;
    const fix = `Write the name of one picture, \`${key}: photo.jpg\`; others can stand in the text.`;
    return report(reading, value.at, 'invalid-value', `\`${key}\` is a list.`, fix);
  }
  const text = readText({ ...entry, value }, reading);
  return text?.replace(/^!?\[\[([^\]|]+)(?:\|.*)?\]\]$/, '$1').trim();
}
