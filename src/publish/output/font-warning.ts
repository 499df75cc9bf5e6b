import type { MissingScript } from '../../outputs/pictures/missing-scripts.ts';

/** A warning if pictures lack letters of these scripts, for which this machine has no font; `undefined` for none. */
export function fontWarning(missing: readonly MissingScript[]): string | undefined {
  if (missing.length === 0) return undefined;
  const packages = new Set(missing.map((script) => script.package));
  return [
    'warning  This machine has no font for some of the letters in pictures, where they are blank or boxes:',
    ...missing.map(({ name, letters }) => `  ${name}  ${letters}`),
    'Words are missing from social images and from charts as PNG, not from pages and SVG files. Install fonts,',
    'and build again: these pictures are then drawn anew. On Debian and Ubuntu:',
    `  sudo apt-get install ${[...packages].sort().join(' ')}`,
  ].join('\n');
}
