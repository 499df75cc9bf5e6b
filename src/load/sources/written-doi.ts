import { decodeUri } from '../../model/addresses/decode-uri.ts';

/** The DOI in a text: alone, after `doi:`, or as an address, which escapes some of its signs. */
export function writtenDoi(text: string): string {
  const [, path] = /^https?:\/\/(?:dx\.)?doi\.org\/(.*)$/i.exec(text) ?? [];
  return path === undefined ? text.replace(/^doi:\s*/i, '') : decodeUri(path);
}
