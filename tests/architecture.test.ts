import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import test from 'node:test';
import { builtInKinds } from '../src/model/kinds/built-in/built-in-kinds.ts';
import { projectDir } from '../src/publish/site-options.ts';

/**
 * The rooms of `src/`, from the first step of a build to the last (docs/pages/architecture.md). A room may import only rooms
 * before it; `client` may import only types from them, and modules that import nothing but types and modules of that sort.
 */
const rooms = [
  'model',
  'load',
  'link',
  'check',
  'markdown',
  'charts',
  'connect',
  'views',
  'outputs',
  'editors',
  'importing',
  'compile.ts',
  'publish',
  'client',
  'styles',
  'components',
  'layouts',
  'astro',
  'pages',
  'cli',
  'package',
];

/** The core runs without Astro. */
const core = rooms.slice(0, rooms.indexOf('compile.ts') + 1);

const maxFilesInFolder = 25;
const maxLines = 250;
const maxMedianLines = 60;

/** Tables of labels, one for each interface language. They may be long, since a split one would hide missing labels. */
const labelTables = 'src/model/labels/';

interface Import {
  from: string;
  to: string;
  /** Whether it imports only types, and so disappears before the code runs. */
  isTypeOnly: boolean;
}

const sources = globSync('src/**/*.{ts,astro,mjs}', { cwd: projectDir }).map(withSlashes).sort();
const imports = sources.flatMap(importsOf);

test('there are sources and imports to check', () => {
  assert.ok(sources.length > 300, `${sources.length} files`);
  assert.ok(imports.length > 1000, `${imports.length} imports`);
});

test('every import leads to a file', () => {
  const known = new Set(sources);
  assert.deepEqual(
    imports.filter(({ to }) => !known.has(to)),
    [],
  );
});

test('src/ holds its rooms and compile.ts, and nothing else', () => {
  assert.deepEqual(readdirSync(join(projectDir, 'src')).sort(), [...rooms].sort());
});

test('each file imports only from its own room and those before it', () => {
  const wrong = imports.filter(({ from, to, isTypeOnly }) => {
    const [own, other] = [roomOf(from), roomOf(to)];
    if (own === other) return false;
    if (own === 'client' && !isTypeOnly && !isSelfContained(to)) return true;
    return rooms.indexOf(other) > rooms.indexOf(own);
  });
  assert.deepEqual(wrong, []);
});

test('there is no import cycle between neighbours, at any level', () => {
  const levels = Map.groupBy(imports, ({ from, to }) => sharedFolder(from, to));
  const cycles = [...levels].flatMap(([folder, within]) =>
    findCycles(
      within.map(({ from, to }) => [childOf(folder, from), childOf(folder, to)] as const),
    ).map((cycle) => `${folder}: ${cycle.join(' → ')}`),
  );
  assert.deepEqual(cycles, []);
});

test('no two folders import each other, not even a folder and one inside it', () => {
  const pairs = new Set(
    imports
      .map(({ from, to }) => [dirname(from), dirname(to)] as const)
      .filter(([a, b]) => a !== b)
      .map((pair) => pair.join(' ')),
  );
  assert.deepEqual(
    [...pairs].filter((pair) => pairs.has(pair.split(' ').reverse().join(' '))),
    [],
  );
});

test(`no folder has more than ${maxFilesInFolder} files`, () => {
  const files = globSync('src/**/*.*', { cwd: projectDir }).map(withSlashes);
  const crowded = [...Map.groupBy(files, dirname)].filter(
    ([, held]) => held.length > maxFilesInFolder,
  );
  assert.deepEqual(
    crowded.map(([folder, held]) => `${folder}: ${held.length}`),
    [],
  );
});

test(`no module has more than ${maxLines} lines, but the tables of words; the median at most ${maxMedianLines}`, () => {
  const lengths = globSync('src/**/*.{ts,astro,css,mjs}', { cwd: projectDir })
    .map((file) => ({ file: withSlashes(file), lines: lineCount(file) }))
    .sort((a, b) => a.lines - b.lines);
  assert.ok(lengths.length > sources.length, `${lengths.length} files`);
  const median = lengths[lengths.length >> 1]?.lines ?? Infinity;
  assert.ok(median <= maxMedianLines, `the median is ${median} lines`);
  const long = lengths.filter(({ lines }) => lines > maxLines);
  assert.deepEqual(
    long.filter(({ file }) => !file.startsWith(labelTables)),
    [],
  );
});

test('the core imports nothing from Astro', () => {
  const wrong = sources
    .filter((file) => core.includes(roomOf(file)))
    .filter((file) => /from ['"](astro|astro:|astro\/)/.test(textOf(file)));
  assert.deepEqual(wrong, []);
});

test('routes are at most 40 lines', () => {
  const long = sources
    .filter((file) => file.startsWith('src/pages/'))
    .map((file) => ({ file, lines: routeLines(file) }))
    .filter(({ lines }) => lines > 40);
  assert.deepEqual(long, []);
});

test('each chart type has a view, a layout in numbers, marks, and a file that joins them', () => {
  const types = readdirSync(join(projectDir, 'src/charts/types'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  assert.ok(types.length >= 10, `${types.length} types`);
  const steps = types.flatMap((type) =>
    ['view', 'layout', 'marks', 'chart'].map(
      (step) => `src/charts/types/${type}/${type}-${step}.ts`,
    ),
  );
  assert.deepEqual(
    steps.filter((file) => !sources.includes(file)),
    [],
  );
  const withoutMarkup = sources.filter((file) =>
    /^src\/charts\/types\/.*-(view|layout)\.ts$/.test(file),
  );
  assert.deepEqual(
    withoutMarkup.filter((file) => /from '(hast|hastscript)'|-marks\.ts'/.test(textOf(file))),
    [],
  );
});

test('only the table and its loader access the cells of rows', () => {
  const ofData = imports.filter(({ to }) =>
    /^src\/model\/data\/(column|dataset|table)\.ts$/.test(to),
  );
  const knowing = [...new Set(ofData.map(({ from }) => from))].filter(
    (file) => file !== 'src/model/data/table.ts' && !file.startsWith('src/load/tables/'),
  );
  assert.ok(knowing.length > 10, `${knowing.length} files know datasets`);
  assert.deepEqual(
    knowing.filter((file) =>
      /\.cells\b|\bcells\??\.?\[|\{[^{}]*\bcells\b[^{}]*\}/.test(codeOf(file)),
    ),
    [],
  );
});

test('only model/ brands texts as ids, dates and paths, and only loading and directives parse dates', () => {
  const branding = /\bas (EntityId|KindId|SourceKey|SitePath|PartialDate)\b/;
  const inModel = (file: string): boolean => file.startsWith('src/model/');
  const brands = sources.filter((file) => branding.test(codeOf(file)));
  assert.ok(brands.some(inModel));
  assert.deepEqual(
    brands.filter((file) => !inModel(file)),
    [],
  );
  const parsing = sources.filter((file) => /\bparsePartialDate\(/.test(codeOf(file)));
  assert.ok(parsing.length > 3, parsing.join(', '));
  assert.deepEqual(
    parsing.filter((file) => !/^src\/(model\/dates|load|markdown\/directives)\//.test(file)),
    [],
  );
});

test('only linkSite derives what the Site contains', () => {
  const makers = [
    'src/link/site/records-by-id.ts',
    'src/link/site/link-targets.ts',
    'src/link/names/build-name-index.ts',
    'src/link/relations/relation-ends.ts',
    'src/link/events/event-ids.ts',
    'src/link/events/site-events.ts',
  ];
  const others = imports.filter(
    ({ from, to, isTypeOnly }) =>
      makers.includes(to) && !isTypeOnly && from !== 'src/link/site/site.ts',
  );
  assert.deepEqual(others, []);
  assert.deepEqual(
    makers.filter((maker) => !imports.some(({ to }) => to === maker)),
    [],
  );
});

test('the meaning of a field or kind comes from its declaration, not from its name', () => {
  const code = sources
    .filter((file) => !/\/(kinds\/built-in|labels|follow-the-money)\//.test(file))
    .map((file) => ({ file, text: codeOf(file) }));
  const fields = new Set(builtInKinds.flatMap((kind) => kind.fields.map(({ id }) => id)));
  // Words that other things are called by too: types, nodes, files, properties of CSL, entries of BibLaTeX, classes in HTML.
  for (const id of ['date', 'endDate', 'citation', 'jurisdiction', 'owner', 'publisher', 'under'])
    fields.delete(id);
  const literals = code.flatMap(({ file, text }) =>
    [...text.matchAll(/(['"`])(\w+)\1/g)].flatMap(([, , name = '']) =>
      fields.has(name) ? [`${file}: ${name}`] : [],
    ),
  );
  assert.deepEqual(literals, []);
  const compared = /\bfields(\?\.)?\[['"`]|\b(field|kind)(\.id)? ?[!=]==? ?['"`]/;
  assert.deepEqual(
    code.filter(({ text }) => compared.test(text)).map(({ file }) => file),
    [],
  );
});

function lineCount(file: string): number {
  return textOf(file).trimEnd().split('\n').length;
}

/** Number of lines of a route without its imports. */
function routeLines(file: string): number {
  const lines = textOf(file).trimEnd().split('\n');
  return lines.filter((line) => !line.startsWith('import ')).length;
}

function importsOf(file: string): Import[] {
  const pattern =
    /(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\s+from\s+)?['"](\.[^'"]+)['"]|import\(['"](\.[^'"]+)['"]\)/g;
  return [...textOf(file).matchAll(pattern)].flatMap(([, type, path = '', dynamic]) => {
    const to = withSlashes(normalize(join(dirname(file), (dynamic ?? path).replace(/\?.*$/, ''))));
    if (!/\.(ts|astro|mjs)$/.test(to)) return [];
    return [{ from: file, to, isTypeOnly: type !== undefined }];
  });
}

/** `src/charts/types/line/line-marks.ts` is in the room `charts`, `src/compile.ts` in one of its own. */
function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** The innermost folder that contains both files. */
function sharedFolder(a: string, b: string): string {
  const [first, second] = [dirname(a).split('/'), dirname(b).split('/')];
  const at = first.findIndex((part, index) => part !== second[index]);
  return first.slice(0, at === -1 ? first.length : at).join('/');
}

/** The direct child of a folder that is or contains a file. */
function childOf(folder: string, file: string): string {
  return file.slice(folder.length + 1).split('/')[0] ?? '';
}

/** Each cycle among the arrows once, as the names along it. */
function findCycles(arrows: readonly (readonly [from: string, to: string])[]): string[][] {
  const next = Map.groupBy(arrows, ([from]) => from);
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) return void cycles.push([...path.slice(path.indexOf(name)), name]);
    if (done.has(name)) return;
    for (const to of new Set(next.get(name)?.map(([, target]) => target))) {
      visit(to, [...path, name]);
    }
    done.add(name);
  };
  for (const name of next.keys()) visit(name, []);
  return cycles;
}

/** Whether a module runs without packages: it imports nothing but types and modules of that sort. */
function isSelfContained(file: string): boolean {
  const ofPackages = /^import\s+(?!type\b)[^;]*?['"][^.'"][^'"]*['"];|\bimport\(/m;
  return (
    !ofPackages.test(codeOf(file)) &&
    imports
      .filter(({ from, isTypeOnly }) => from === file && !isTypeOnly)
      .every(({ to }) => isSelfContained(to))
  );
}

/** The text of a file without its comments. */
function codeOf(file: string): string {
  return textOf(file).replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
}

function textOf(file: string): string {
  return readFileSync(join(projectDir, file), 'utf8');
}

function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}
