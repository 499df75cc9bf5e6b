import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import test from 'node:test';
import GithubSlugger from 'github-slugger';
import { projectDir } from '../../src/publish/site-options.ts';

const pages = globSync(['*.md', 'docs/**/*.md', 'bench/*.md', '.github/**/*.md'], {
  cwd: projectDir,
}).sort();

interface Link {
  from: string;
  /** As written: `../authoring.md#sources`. */
  written: string;
  /** Relative to the project folder. */
  file: string;
  fragment: string;
}

test('every relative link in the docs leads to a file of the repository', () => {
  const lost = pages.flatMap(linksOf).filter(({ file }) => !existsSync(join(projectDir, file)));
  assert.deepEqual(lost, []);
});

test('every link to a heading leads to one', () => {
  const links = pages.flatMap(linksOf).filter(({ file, fragment }) => fragment && isPage(file));
  assert.deepEqual(
    links.filter(({ file, fragment }) => !headingsOf(file).includes(fragment)),
    [],
  );
});

function linksOf(from: string): Link[] {
  return [...proseOf(from).matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, written = '']) => written)
    .filter((written) => !/^[a-z]+:/.test(written))
    .map((written) => {
      const [path = '', fragment = ''] = written.split('#');
      const file = path ? relative('.', join(dirname(from), decodeURI(path))) : from;
      return { from, written, file, fragment };
    });
}

function headingsOf(file: string): string[] {
  const slugger = new GithubSlugger();
  return [...proseOf(file).matchAll(/^#{1,6} (.+)$/gm)].map(([, text = '']) =>
    slugger.slug(text.replaceAll('`', '')),
  );
}

/** The text without code, whose links and headings are examples. */
function proseOf(file: string): string {
  const text = readFileSync(join(projectDir, file), 'utf8');
  return text.replace(/^(`{3,}).*?^\1$/gms, '').replace(/(?<!\[)`[^`\n]*`/g, '');
}

function isPage(file: string): boolean {
  return file.endsWith('.md') && statSync(join(projectDir, file)).isFile();
}
