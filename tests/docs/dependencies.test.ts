import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectDir } from '../../src/publish/site-options.ts';

interface Row {
  /** Names of packages, as a pattern. */
  packages: RegExp;
  /** Folders of `src/` that may import them. */
  rooms: readonly string[];
}

const rows = readRows(
  readFileSync(join(projectDir, 'docs/pages/decisions/0006-dependencies.md'), 'utf8'),
);
const { dependencies } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

test('decision 6 says what each dependency is for', () => {
  const unlisted = Object.keys(dependencies).filter((name) => !rowOf(name));
  assert.deepEqual(unlisted, []);
});

test('a dependency is imported only in the rooms that decision 6 names', () => {
  const files = globSync('src/*/**/*.{ts,astro}', { cwd: projectDir });
  assert.ok(files.length > 500);
  const wrong = files.flatMap((file) => {
    const [, room = ''] = file.split('/');
    const names = importedPackages(readFileSync(join(projectDir, file), 'utf8'));
    return names
      .filter((name) => name in dependencies && !rowOf(name)?.rooms.includes(room))
      .map((name) => `${file} imports ${name}`);
  });
  assert.deepEqual(wrong, []);
});

test('each dependency is pinned to one version', () => {
  const open = Object.entries(dependencies).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
  );
  assert.deepEqual(open, []);
});

function rowOf(name: string): Row | undefined {
  return rows.find(({ packages }) => packages.test(name));
}

function readRows(decision: string): Row[] {
  const cells = [...decision.matchAll(/^\| ([^|]+) \| [^|]+ \| ([^|]+) \|$/gm)];
  return cells.map(([, names = '', rooms = '']) => ({
    packages: new RegExp(`^(${names.replaceAll(', ', '|').replaceAll('*', '.+')})$`),
    rooms: rooms.split(', '),
  }));
}

/** Names as in `package.json`: `astro` for `astro/loaders`. */
function importedPackages(source: string): string[] {
  const specifiers = source.matchAll(
    /(?:from|import)\s*\(?\s*'((?:@[\w.-]+\/)?[\w-][\w.-]*)[^']*'/g,
  );
  return [...specifiers].map(([, name = '']) => name);
}
