import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import test from 'node:test';
import { projectDir } from '../src/site-options.ts';

/** Who may import whom (docs/architecture.md). A folder may always import itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  load: ['model'],
  graph: ['model'],
  markdown: ['model', 'graph'],
  charts: ['model', 'graph'],
  exports: ['model', 'graph'],
  search: ['model', 'graph'],
  offline: ['model'],
  styles: ['model', 'graph'],
  client: [],
  components: ['model', 'graph', 'charts', 'client', 'styles', 'search'],
  layouts: ['model', 'graph', 'components', 'styles', 'client', 'search'],
  pages: [
    'model',
    'graph',
    'components',
    'layouts',
    'charts',
    'exports',
    'search',
    'styles',
    'client',
    '.',
  ],
  cli: ['model', 'load', 'graph', 'markdown', 'charts', 'exports', 'search', 'styles', '.'],
  '.': [
    'model',
    'load',
    'graph',
    'markdown',
    'charts',
    'exports',
    'search',
    'offline',
    'styles',
    'cli',
  ],
};

/** The core runs without Astro. */
const core = ['model', 'load', 'graph', 'markdown', 'charts', 'exports'];

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const sources = globSync('src/**/*.{ts,astro,mjs}', { cwd: projectDir });
const imports = sources.flatMap(importsOf);

test('every folder of src/ is in the table', () => {
  assert.deepEqual(
    [...new Set(sources.map(folderOf))].filter((folder) => !(folder in allowed)),
    [],
  );
});

test('each file imports only from folders that its own may import', () => {
  const wrong = imports.filter(({ from, to, typeOnly }) => {
    const [folder, target] = [folderOf(from), folderOf(to)];
    if (folder === target || allowed[folder]?.includes(target)) return false;
    // `client` takes types from anywhere: they are gone before the browser sees it.
    return !(folder === 'client' && typeOnly);
  });
  assert.deepEqual(wrong, []);
});

test('no two folders import each other', () => {
  const pairs = new Set(
    imports
      .map(({ from, to }) => [folderOf(from), folderOf(to)] as const)
      .filter(([a, b]) => a !== b && a !== '.' && b !== '.')
      .map((pair) => pair.join(' ')),
  );
  assert.deepEqual(
    [...pairs].filter((pair) => pairs.has(pair.split(' ').reverse().join(' '))),
    [],
  );
});

test('no file imports itself by way of others', () => {
  const next = Map.groupBy(
    imports.filter((each) => !each.typeOnly),
    (each) => each.from,
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) return void cycles.push([...path, file].join(' → '));
    if (done.has(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of sources) visit(file, []);
  assert.deepEqual(cycles, []);
});

test('the core imports nothing of Astro', () => {
  const wrong = sources
    .filter((file) => core.includes(folderOf(file)))
    .filter((file) => /from '(astro|astro:)/.test(readFileSync(join(projectDir, file), 'utf8')));
  assert.deepEqual(wrong, []);
});

test('routes are at most 40 lines', () => {
  const long = sources
    .filter((file) => file.startsWith('src/pages/'))
    .map((file) => ({ file, lines: routeLines(file) }))
    .filter(({ lines }) => lines > 40);
  assert.deepEqual(long, []);
});

/** Lines of a route without its imports: fetch and compose. */
function routeLines(file: string): number {
  const lines = readFileSync(join(projectDir, file), 'utf8').trimEnd().split('\n');
  return lines.filter((line) => !line.startsWith('import ')).length;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(projectDir, file), 'utf8');
  const pattern =
    /(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\s+from\s+)?['"](\.[^'"]+)['"]|import\(['"](\.[^'"]+)['"]\)/g;
  return [...text.matchAll(pattern)].flatMap(([, type, path = '', dynamic]) => {
    const target = normalize(join(dirname(file), (dynamic ?? path).replace(/\?.*$/, '')));
    if (!/\.(ts|astro|mjs)$/.test(target)) return [];
    return [{ from: file, to: relative('.', target), typeOnly: type !== undefined }];
  });
}

function folderOf(file: string): string {
  const parts = file.split('/');
  return parts.length > 2 ? (parts[1] ?? '.') : '.';
}
