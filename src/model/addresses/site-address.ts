/** The address of a site. */
export interface SiteAddress {
  /** `https://owner.github.io` */
  origin: string;
  /** `/` or `/repo/` */
  base: string;
  /** Origin and base without a trailing slash: `https://owner.github.io/repo`. */
  url: string;
}

/** Overrides of the site's address, from the command line. */
export interface AddressOptions {
  /** Overrides `url` in site.yaml. */
  site?: string;
  /** Overrides the path of that address. */
  base?: string;
}

/** The address from `url` in site.yaml, which `--site` and `--base` override. */
export function resolveAddress(url: string, { site, base }: AddressOptions): SiteAddress {
  const { origin, pathname } = new URL(site ?? url);
  const path = closed(base ?? pathname);
  return { origin, base: path, url: origin + path.replace(/\/$/, '') };
}

/**
 * The base path in a text, as browsers ask for it: `/my%20repo/` for `my repo`.
 * @returns `undefined` if the text is no path of folders: it has a `?`, or goes up, or is an address.
 */
export function readBasePath(text: string): string | undefined {
  if (/[?#:\\\p{C}]/u.test(text)) return undefined;
  const path = closed(text);
  const encoded = URL.parse(path, 'http://localhost')?.pathname;
  // A URL takes `.` and `..` away, in whatever form.
  if (encoded === undefined || partsOf(encoded).length !== partsOf(path).length) return undefined;
  return partsOf(encoded).every(namesFolder) ? encoded : undefined;
}

function closed(path: string): string {
  const parts = partsOf(path);
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

function partsOf(path: string): string[] {
  return path.split('/').filter(Boolean);
}

/** Whether a part of an address can be decoded, to what can be the name of a folder. */
function namesFolder(part: string): boolean {
  try {
    return !/[/\\\p{Cc}]/u.test(decodeURIComponent(part));
  } catch {
    return false;
  }
}
