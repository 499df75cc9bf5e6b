import { decodeUri } from '../../../model/addresses/decode-uri.ts';

/** An address in the form in which two that lead to one page are equal: `/a/b` of `/A/b/index.html`. */
export function addressKey(address: string): string {
  const path = decodeUri(address).normalize('NFC').toLowerCase();
  return path.replace(/(?:\/index)?\.html?$/, '').replace(/\/+$/, '') || '/';
}

/** The file of an address in a built site, in a form in which it clashes with no other. */
export function fileKey(address: string): string {
  const path = decodeUri(address).normalize('NFC').toLowerCase();
  return /\.html?$/.test(path) ? path : `${path.replace(/\/+$/, '')}/index.html`;
}
