import { decodeUri } from './decode-uri.ts';

/** What an address may lead to, told before anything follows it. */
export type UrlClass =
  | { type: 'fragment'; fragment: string }
  | { type: 'local'; path: string }
  | { type: 'remote'; url: string }
  | { type: 'unsafe'; scheme: string };

const safeSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

/** Browsers drop control characters and white space inside a scheme, and take `\` for `/`; so does this, and more. */
export function classifyUrl(written: string): UrlClass {
  const url = written.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '');
  if (url.startsWith('#')) return { type: 'fragment', fragment: decodeUri(url.slice(1)) };
  if (/^[\\/]{2}/.test(url)) return { type: 'remote', url: `https:${url.replaceAll('\\', '/')}` };
  const scheme = /^([^/?#\\:]*):/.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) return { type: 'local', path: written.trim() };
  if (safeSchemes.has(scheme)) return { type: 'remote', url: written.trim() };
  return { type: 'unsafe', scheme };
}
