/** What an address may lead to, told before anything follows it. */
export type UrlClass =
  | { type: 'fragment'; fragment: string }
  | { type: 'local'; path: string }
  | { type: 'remote'; url: string }
  | { type: 'unsafe'; scheme: string };

const safeSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

/** Browsers drop control characters and white space inside a scheme, and take `\` for `/`; so does this. */
export function classifyUrl(written: string): UrlClass {
  const url = written.replace(
    /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    '',
  );
  if (url.startsWith('#')) return { type: 'fragment', fragment: decodeFragment(url.slice(1)) };
  if (/^[\\/]{2}/.test(url)) return { type: 'remote', url: `https:${url.replaceAll('\\', '/')}` };
  const scheme = /^([^/?#\\:]*):/.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) return { type: 'local', path: written.trim() };
  if (safeSchemes.has(scheme)) return { type: 'remote', url: written.trim() };
  return { type: 'unsafe', scheme };
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
