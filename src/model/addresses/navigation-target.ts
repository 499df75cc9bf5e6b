import { decodeUri } from './decode-uri.ts';
import { filePath, sitePath, type SitePath } from './path.ts';

/** Where a link of `navigation:` leads within the site. */
export interface NavigationTarget {
  path: SitePath;
  /** Its query and fragment: `?q=port`, `#team`. */
  rest: string;
}

/** Whether a link of `navigation:` has the form of an address within the site or on the web. */
export function isNavigationLink(link: string): boolean {
  return /^(https?:\/\/|\/(?!\/)|#|[\w-]+([/?#]|$))/i.test(link) && !/[\p{Cc}\\]/u.test(link);
}

/** Reads `/articles/`, `about`, `/data/ships.csv` or `/search/?q=port`; `undefined` for an address of another site. */
export function navigationTarget(link: string): NavigationTarget | undefined {
  if (/^https?:\/\//i.test(link)) return undefined;
  const [, written = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(link) ?? [];
  const name = decodeUri(written.replace(/(^|\/)index\.html$/, '$1'));
  const isFile = /[^/]\.\w{1,5}$/.test(name);
  return { path: isFile ? filePath(name) : sitePath(name), rest };
}
