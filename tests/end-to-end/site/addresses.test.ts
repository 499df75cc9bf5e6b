import assert from 'node:assert/strict';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { reservedNames } from '../../../src/outputs/reserved-names.ts';
import { projectDir } from '../../../src/publish/site-options.ts';
import { builtSite } from '../built-site.ts';
import { siteNames } from '../../sites.ts';

const reserved = [...reservedNames].join('|');
const documented = readFileSync(join(projectDir, 'docs/pages/reference/addresses.md'), 'utf8');

/** The pattern for each placeholder in an address. */
const places: Readonly<Record<string, string>> = {
  PATH: '.+',
  KIND: `(?!(?:${reserved})/)[^/]+`,
  YEAR: String.raw`\d{4}`,
  NUMBER: String.raw`\d+`,
  SIZE: String.raw`\d+`,
};

/** The first column of the tables. Only addresses of free pages start with an id. */
const patterns = [...documented.matchAll(/^\| (`\/.*?) \|/gm)].flatMap(([, cell = '']) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, address = '']) =>
    address === '/ID/' ? new RegExp(`^/(?!(?:${reserved})/).+/$`) : patternOf(address),
  ),
);

for (const name of siteNames) {
  test(`every page and file of the site \`${name}\` has its address in docs/pages/reference/addresses.md`, () => {
    const folder = builtSite(name);
    const unknown = globSync('**/*', { cwd: folder })
      .filter((file) => statSync(join(folder, file)).isFile() && !isRedirect(join(folder, file)))
      .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
      .filter((address) => !patterns.some((pattern) => pattern.test(address)));
    assert.deepEqual(unknown, []);
  });
}

function patternOf(address: string): RegExp {
  const parts = address.split(/([A-Z]{2,})/).map((part, index) => {
    return index % 2 === 1 ? (places[part] ?? '[^/]+') : part.replaceAll('.', String.raw`\.`);
  });
  return new RegExp(`^${parts.join('')}$`);
}

/** Whether the page is an old address, which the author may choose freely. */
function isRedirect(file: string): boolean {
  return file.endsWith('.html') && readFileSync(file, 'utf8').includes('http-equiv="refresh"');
}
