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
  const parts = (base ?? pathname).split('/').filter(Boolean);
  const path = parts.length === 0 ? '/' : `/${parts.join('/')}/`;
  return { origin, base: path, url: origin + path.replace(/\/$/, '') };
}
