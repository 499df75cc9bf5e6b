/** A file of the site, and the base path of the site. */
export interface FilePlace {
  /** Path of the file within the site: `companies/tencent/index.html`. */
  file: string;
  /** `/` or `/repo/`. */
  base: string;
}

/** Path from the folder of a file to the top of the site: `../../`, or empty. */
export function rootOf(file: string): string {
  return '../'.repeat(file.split('/').length - 1);
}

/**
 * Makes an address of the site relative, for use in a folder: in `companies/tencent/index.html`,
 * `/repo/articles/?q=a#b` becomes `../../articles/index.html?q=a#b`. Addresses of other sites and relative ones stay.
 */
export function relativeAddress(address: string, { file, base }: FilePlace): string {
  const isOwn = address.startsWith(base) && !address.startsWith('//');
  if (!isOwn && address !== base.slice(0, -1)) return address;
  const inSite = address.slice(base.length);
  const end = inSite.search(/[?#]/);
  const [path, rest] = end < 0 ? [inSite, ''] : [inSite.slice(0, end), inSite.slice(end)];
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return rootOf(file) + target + rest;
}

/** Makes the addresses of a `srcset` relative and keeps their widths or densities. */
export function relativeSourceSet(sources: string, place: FilePlace): string {
  return sources.replace(
    /(^|,[\t\n\f\r ]+)([\t\n\f\r ]*)([^\t\n\f\r ]+)/g,
    (_, comma: string, space: string, address: string) =>
      comma + space + relativeAddress(address, place),
  );
}

/** Makes the addresses in a style sheet relative. */
export function relativeStyles(styles: string, place: FilePlace): string {
  return styles.replace(
    /url\((["']?)([^"')]+)\1\)/g,
    (_, quote: string, address: string) =>
      `url(${quote}${relativeAddress(address, place)}${quote})`,
  );
}
