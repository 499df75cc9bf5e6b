/** Where a file of the site stands, and where the site lives. */
export interface FilePlace {
  /** The file that holds the address, within the site: `companies/tencent/index.html`. */
  file: string;
  /** `/` or `/repo/`. */
  base: string;
}

/** From the folder of a file to the top of the site: `../../`, or nothing. */
export function rootOf(file: string): string {
  return '../'.repeat(file.split('/').length - 1);
}

/**
 * An address of the site as it works in a folder: in `companies/tencent/index.html`, `/repo/articles/?q=a#b` becomes
 * `../../articles/index.html?q=a#b`. Addresses of other sites, and those that are relative, stay.
 */
export function relativeAddress(address: string, { file, base }: FilePlace): string {
  const isOwn = address.startsWith(base) && !address.startsWith('//');
  if (!isOwn && address !== base.slice(0, -1)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return rootOf(file) + target + rest;
}

/** The addresses of a `srcset`, each with its width or density. */
export function relativeSourceSet(sources: string, place: FilePlace): string {
  return sources.replace(
    /(^|,[\t\n\f\r ]+)([\t\n\f\r ]*)([^\t\n\f\r ]+)/g,
    (_, comma: string, space: string, address: string) =>
      comma + space + relativeAddress(address, place),
  );
}

/** The addresses of a style sheet. */
export function relativeStyles(styles: string, place: FilePlace): string {
  return styles.replace(
    /url\((["']?)([^"')]+)\1\)/g,
    (_, quote: string, address: string) =>
      `url(${quote}${relativeAddress(address, place)}${quote})`,
  );
}
