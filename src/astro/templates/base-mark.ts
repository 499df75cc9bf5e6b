/**
 * Stands for the base path of a site in all that Astro compiles, so that templates are compiled once for every base.
 * Nothing but templates writes it: addresses in views have the base already.
 */
export const baseMark = '/_base-of-this-site_/';

/**
 * A text of compiled templates, or what they have written, for a site.
 * @param base `/` or `/repo/`.
 */
export function forBase(text: string, base: string): string {
  return text.replaceAll(baseMark, () => base);
}
