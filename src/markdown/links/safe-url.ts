import { decodeUri } from '../../model/addresses/decode-uri.ts';

/** The target of a URL. */
export type UrlClass =
  | { type: 'fragment'; fragment: string }
  | { type: 'local'; path: string }
  | { type: 'remote'; url: string }
  | { type: 'unsafe'; scheme: string };

const safeSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

/** Classifies a URL as browsers read it: they drop control characters and spaces in a scheme and take `\` for `/`. */
export function classifyUrl(written: string): UrlClass {
  const url = written.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '');
  if (url.startsWith('#')) return { type: 'fragment', fragment: decodeUri(url.slice(1)) };
  if (/^[\\/]{2}/.test(url)) return { type: 'remote', url: `https:${url.replaceAll('\\', '/')}` };
  const scheme = /^([^/?#\\:]*):/.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) return { type: 'local', path: written.trim() };
  if (safeSchemes.has(scheme)) return { type: 'remote', url: written.trim() };
  return { type: 'unsafe', scheme };
}
