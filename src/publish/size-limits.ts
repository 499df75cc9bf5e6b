import { statSync } from 'node:fs';
import { largestHostedFile, largestHostedSite } from '../model/host-limits.ts';
import type { SiteFile } from '../outputs/offline/site-files.ts';

const shown = 5;

/** Says when a host may refuse the site for its size, what is large in it, and what can be left out. */
export function sizeWarning(files: readonly SiteFile[]): string | undefined {
  const sizes = files.map(({ name, file }) => ({ name, size: statSync(file).size }));
  const whole = sizes.reduce((sum, { size }) => sum + size, 0);
  const largest = sizes.toSorted((a, b) => b.size - a.size);
  const tooLarge = largest.filter(({ size }) => size > largestHostedFile);
  if (whole <= largestHostedSite && tooLarge.length === 0) return undefined;
  const named = (whole > largestHostedSite ? largest : tooLarge).slice(0, shown);
  return [
    `warning  too-large  The site takes ${megabytes(whole)}. GitHub Pages takes sites of up to ${megabytes(largestHostedSite)}, and`,
    `its repositories files of up to ${megabytes(largestHostedFile)}. The largest here:`,
    ...named.map(({ name, size }) => `  ${name}  ${megabytes(size)}`),
    'In site.yaml, `offline: {download: false}` and `{app: false}` leave out the editions for reading offline, and',
    '`socialCards: false` the pictures for sharing.',
  ].join('\n');
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;
}
