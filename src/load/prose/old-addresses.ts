import { filePath, sitePath, type SitePath } from '../../model/addresses/path.ts';
import type { OldAddress } from '../../model/records/old-address.ts';
import { checkHiddenValue } from '../folder/hidden-characters.ts';
import { locate, readTexts, report, shorten, type Reading } from '../yaml/field-reader.ts';
import type { YamlEntry } from '../yaml/yaml-node.ts';

/** Limits of a file system for the name of one file; for the whole address there is none that all share. */
const longestPart = 255;
const longestAddress = 1000;

/** Old addresses as paths of pages, or of files if they end in `.html`. Reports and drops the others. */
export function readRedirects(entry: YamlEntry | undefined, reading: Reading): OldAddress[] {
  return readTexts(entry, reading).flatMap(({ text, at }) => {
    // Hidden characters are reported already, for all values of the file.
    if (checkHiddenValue(text, locate(reading, at)).length > 0) return [];
    const parts = text.replace(/^\/|\/$/g, '').split('/');
    const names = parts.map(decoded);
    const fault = faultOf(text, names);
    if (!fault) return [{ path: pathOf(text, names), at }];
    const message = `\`${shorten(text)}\` is not an address within the site: ${fault}.`;
    const fix = 'Write the old path, starting at the root of the site: /2021/old-name/.';
    report(reading, at, 'invalid-value', message, fix);
    return [];
  });
}

/** What is wrong with the form of an address, of which the names of its parts are decoded. */
function faultOf(text: string, names: readonly string[]): string | undefined {
  if (!/^\/(?!\/)./.test(text)) return 'it does not start with one `/` and a name';
  if (/[?#\s]/.test(text)) return 'it contains a space, `?` or `#`';
  if (names.includes('')) return 'two `/` follow each other';
  if (names.includes('.') || names.includes('..')) return '`.` and `..` are no names';
  if (names.some((name) => /[/\\\p{Cc}\p{Cs}\p{Bidi_Control}]/u.test(name)))
    return 'it contains a character that no name may have, or a `%` without its two digits';
  if (names.some((name) => /%[0-9a-f]{2}/i.test(name))) return 'it is encoded twice';
  if (names.some((name) => Buffer.byteLength(name) > longestPart))
    return `a name in it is longer than ${longestPart} bytes`;
  if (text.length > longestAddress) return `it is longer than ${longestAddress} characters`;
  return undefined;
}

function pathOf(text: string, names: readonly string[]): SitePath {
  return /\.html?$/i.test(text) ? filePath(...names) : sitePath(...names);
}

/** A part of an address as a name. What cannot be decoded becomes a name that no file may have. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '\0';
  }
}
