/** Where a site will live. */
export interface SiteAddress {
  /** `https://owner.github.io` */
  origin: string;
  /** `/` or `/repo/` */
  base: string;
  /** Both in one, without a slash at the end: `https://owner.github.io/repo`. */
  url: string;
}

export interface AddressOptions {
  /** Takes the place of `url` in site.yaml. */
  site?: string;
  /** Takes the place of that address's path. */
  base?: string;
}

/** The address from site.yaml's `url`, with `--site` and `--base` before it. */
export function resolveAddress(url: string, { site, base }: AddressOptions): SiteAddress {
  const { origin, pathname } = new URL(site ?? url);
  const parts = (base ?? pathname).split('/').filter(Boolean);
  const path = parts.length === 0 ? '/' : `/${parts.join('/')}/`;
  return { origin, base: path, url: origin + path.replace(/\/$/, '') };
}
