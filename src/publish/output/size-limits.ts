import { statSync } from 'node:fs';
import { largestHostedFile, largestHostedSite } from '../../model/host-limits.ts';
import type { SiteFile } from '../../outputs/site-folder/site-files.ts';

const maxListed = 5;

/**
 * A warning if the site is too large for its host, with the largest files and the options that make it smaller;
 * `undefined` if it is not.
 */
export function sizeWarning(files: readonly Pick<SiteFile, 'name' | 'file'>[]): string | undefined {
  const sizes = files.map(({ name, file }) => ({ name, size: statSync(file).size }));
  const whole = sizes.reduce((sum, { size }) => sum + size, 0);
  const largest = sizes.toSorted((a, b) => b.size - a.size);
  const tooLarge = largest.filter(({ size }) => size > largestHostedFile);
  if (whole <= largestHostedSite && tooLarge.length === 0) return undefined;
  const named = (whole > largestHostedSite ? largest : tooLarge).slice(0, maxListed);
  return [
    `warning  too-large  The site is ${megabytes(whole)} in size. GitHub Pages accepts sites of up to ${megabytes(largestHostedSite)}, and`,
    `its repositories files of up to ${megabytes(largestHostedFile)}. The largest here:`,
    ...named.map(({ name, size }) => `  ${name}  ${megabytes(size)}`),
    'In site.yaml, `offline: {download: false}` and `{app: false}` leave out the offline bundles, and',
    '`socialCards: false` the social images.',
  ].join('\n');
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;
}
