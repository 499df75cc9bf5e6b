import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programDir } from '../../publish/site-options.ts';

/**
 * The licences of bundled packages, which ask for being passed on with the code.
 * @param inputs Paths of all modules of the bundle.
 */
export function bundledLicenses(inputs: readonly string[]): string {
  const names = inputs.flatMap((path) => {
    const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
    return name ?? [];
  });
  // Astro's own compilation has put its runtime into the templates already.
  return [...new Set([...names, 'astro'])]
    .sort()
    .map(licenseOf)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function licenseOf(name: string): string {
  const folder = join(programDir, 'node_modules', name);
  const { version, license, author, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { version: string; license: string; author?: string | { name: string }; homepage?: string };
  const [file] = globSync('{LICENSE,LICENCE,license}*', { cwd: folder });
  const by = typeof author === 'object' ? author.name : author;
  // A few packages name their licence only.
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : [by, homepage].join('\n');
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
