import { statSync } from 'node:fs';
import type { SiteFile } from './offline/site-files.ts';

/** What GitHub Pages takes: a site, and a file in its repository, in bytes. */
const mostOfSite = 1e9;
const mostOfFile = 100 * 2 ** 20;

const shown = 5;

/** Says when a host may refuse the site for its size, what is large in it, and what can be left out. */
export function sizeWarning(files: readonly SiteFile[]): string | undefined {
  const sizes = files.map(({ name, file }) => ({ name, size: statSync(file).size }));
  const whole = sizes.reduce((sum, { size }) => sum + size, 0);
  const largest = sizes.toSorted((a, b) => b.size - a.size);
  const tooLarge = largest.filter(({ size }) => size > mostOfFile);
  if (whole <= mostOfSite && tooLarge.length === 0) return undefined;
  const named = (whole > mostOfSite ? largest : tooLarge).slice(0, shown);
  return [
    `warning  too-large  The site takes ${megabytes(whole)}. GitHub Pages takes sites of up to ${megabytes(mostOfSite)}, and`,
    `its repositories files of up to ${megabytes(mostOfFile)}. The largest here:`,
    ...named.map(({ name, size }) => `  ${name}  ${megabytes(size)}`),
    'In site.yaml, `offline: {download: false}` and `{app: false}` leave out the editions for reading offline, and',
    '`socialCards: false` the pictures for sharing.',
  ].join('\n');
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;
}
