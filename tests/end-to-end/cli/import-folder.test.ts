import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectDir } from '../../../src/publish/site-options.ts';
import { runCommand, scratchFolder } from '../../cli/run-command.ts';
import { writeFiles } from '../../made/write-files.ts';

/** What pages of an imported fixture must show, and where its old addresses lead. */
interface Expected {
  pages: Readonly<Record<string, readonly (string | RegExp)[]>>;
  redirects: Readonly<Record<string, string>>;
}

const fixtures: Readonly<Record<string, Expected>> = {
  hugo: {
    pages: {
      'articles/two-cranes': [
        'The port has two cranes',
        /<img[^>]*alt="A quay with &#x22;two&#x22; cranes"|<img[^>]*alt='A quay with "two" cranes'/,
        'The quay, in May',
        'class="callout callout-warning"',
        'Keep out',
        'href="https://www.youtube.com/watch?v=dQw4w9WgXcQ"',
        'href="/articles/the-silo/#how-tall"',
        'So the register says',
      ],
      'articles/the-silo': ['href="/articles/two-cranes/"', /<img[^>]*alt="The silo"/],
      'docs/set-up': ['Nothing to set up'],
      about: ['href="/docs/set-up/"', 'href="/articles/"'],
      home: ['href="/articles/two-cranes/"'],
    },
    redirects: {
      '2024/05/two-cranes/index.html': '/articles/two-cranes/',
      'cranes.html': '/articles/two-cranes/',
      '2023/01/the-silo/index.html': '/articles/the-silo/',
    },
  },
  jekyll: {
    pages: {
      'articles/the-cranes': [
        'What they lift',
        /<img[^>]*alt="A crane"/,
        'href="/articles/the-silo/"',
        'href="/docs/guide/"',
        'href="/about/"',
        '{{ page.title }}',
      ],
      'articles/the-silo': ['<math', 'href="/articles/the-cranes/"'],
    },
    redirects: {
      'harbour/machines/2020/01/31/the-cranes.html': '/articles/the-cranes/',
      'cranes/index.html': '/articles/the-cranes/',
      'who/index.html': '/about/',
    },
  },
  quarto: {
    pages: {
      'articles/seats': [
        'Seats in a small parliament',
        'Mira Lund',
        'How to count',
        'class="callout callout-note"',
        '<math',
        'In the margin',
        /<img[^>]*alt="Seats by party"/,
        'href="/about/"',
      ],
    },
    redirects: {
      'posts/2024-05-17-seats/index.html': '/articles/seats/',
      'about.html': '/about/',
    },
  },
  starlight: {
    pages: {
      'guides/first-steps': [
        'Mind the gap',
        /<img[^>]*alt="the gap"/,
        'href="/reference/keys/#names"',
        'href="/assets/manual.txt"',
      ],
      'reference/keys': ['Short names'],
    },
    redirects: {},
  },
};

for (const [name, { pages, redirects }] of Object.entries(fixtures)) {
  test(`a site of ${name} is imported and built, with its texts, pictures, links and old addresses`, (t) => {
    const folder = scratchFolder(t);
    const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
    writeFiles(content, { 'site.yaml': 'title: Imported\ndescription: Of a test.\n' });
    const source = join(projectDir, 'tests/fixtures/site-folders', name);
    assert.equal(runCommand('import', [source, '--content', content]).status, 0);
    // It fails if the content has errors.
    const build = runCommand('build', ['--content', content, '--out', out, '--base', '/']);
    assert.equal(build.status, 0, build.stderr);
    const read = (file: string): string => readFileSync(join(out, file), 'utf8');
    for (const [page, shown] of Object.entries(pages)) {
      const html = read(`${page}/index.html`);
      for (const each of shown) {
        const isShown = typeof each === 'string' ? html.includes(each) : each.test(html);
        assert.ok(isShown, `${page} shows ${each}`);
      }
    }
    for (const [old, address] of Object.entries(redirects))
      assert.ok(read(old).includes(`url=${address}`) || read(old).includes(address), old);
    assert.deepEqual(lostFiles(out), []);
  });
}

/** Links and pictures in pages that lead to no file. */
function lostFiles(out: string): string[] {
  return globSync('**/*.html', { cwd: out }).flatMap((file) => {
    const html = readFileSync(join(out, file), 'utf8');
    const addresses = [...html.matchAll(/\s(?:href|src)="(\/[^"#?]*)/g)].map(
      ([, path = '']) => path,
    );
    return addresses
      .map(decodeURI)
      .filter((path) => !existsSync(join(out, path.endsWith('/') ? `${path}index.html` : path)))
      .map((path) => `${file}: ${path}`);
  });
}
