import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { programDir } from '../../publish/site-options.ts';

/** The oldest Node that runs the package. */
export const lowestNode = '22.12.0';

/** Modules that only the repository runs: they start Astro or esbuild. */
const ofRepository = /\/(bundle-live-script|compile-templates|start-astro)\.ts$/;

/** What the package needs of the code. */
export interface NeededCode {
  /** Its modules: `src/cli/build.ts`. */
  modules: string[];
  /** The files with JSON that they import. */
  data: string[];
  /** Names of the packages that they import. */
  packages: string[];
}

/** The modules that these and their threads and processes import, and the packages. */
export async function findNeeded(entries: readonly string[]): Promise<NeededCode> {
  const metafile = await metafileOf(entries);
  const inputs = Object.keys(metafile.inputs).sort();
  const modules = inputs.filter((file) => file.endsWith('.ts'));
  const data = inputs.filter((file) => file.endsWith('.json'));
  const started = modules.flatMap(startedBy).filter((each) => !modules.includes(each));
  if (started.length > 0) return await findNeeded([...entries, ...started]);
  const imported = Object.values(metafile.inputs)
    .flatMap(({ imports }) => imports)
    .flatMap(({ path, external }) => (external ? [path] : []));
  const packages = [...imported, ...modules.flatMap(requiredBy)].flatMap(packageOf);
  return { modules, data, packages: [...new Set(packages)].sort() };
}

/** Writes modules as JavaScript into a folder, each at its path. */
export async function writeJavaScript(modules: readonly string[], target: string): Promise<void> {
  await build({
    absWorkingDir: programDir,
    entryPoints: [...modules],
    outbase: 'src',
    outdir: join(target, 'src'),
    format: 'esm',
    platform: 'node',
    target: `node${lowestNode}`,
    charset: 'utf8',
    // The project's TypeScript settings are for its tests, too.
    tsconfigRaw: {},
  });
  for (const module of modules) {
    const file = join(target, module.replace(/\.ts$/, '.js'));
    writeFileSync(file, withJavaScriptNames(readFileSync(file, 'utf8')));
  }
}

/** Code with `.js` in place of `.ts` where it names a module: `from './a.ts'`, `new URL('./a.ts', import.meta.url)`. */
export function withJavaScriptNames(code: string): string {
  return code
    .replace(/(\b(?:from|import)\s*\(?\s*["']\.[^"']*)\.ts(["'])/g, '$1.js$2')
    .replace(startedModules, (found) => found.replace(/\.ts(["'])/, '.js$1'));
}

const startedModules = /new URL\(\s*["']([^"']+\.ts)["'],\s*import\.meta\.url\s*\)/g;

/** The modules that a module starts in a thread or process. */
function startedBy(module: string): string[] {
  const code = readFileSync(join(programDir, module), 'utf8');
  return [...code.matchAll(startedModules)].map(([, name = '']) =>
    new URL(name, `file:///${module}`).pathname.slice(1),
  );
}

async function metafileOf(entries: readonly string[]): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: programDir,
    entryPoints: [...entries],
    outdir: 'unused',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [withoutRepository],
    tsconfigRaw: {},
  });
  return metafile;
}

const withoutRepository: Plugin = {
  name: 'without-repository',
  setup({ onResolve }) {
    onResolve({ filter: ofRepository }, () => ({ path: 'node:module', external: true }));
  },
};

/** What a module loads when it is first needed, and without waiting. */
function requiredBy(module: string): string[] {
  const code = readFileSync(join(programDir, module), 'utf8');
  return [...code.matchAll(/\brequire\('([^']+)'\)/g)].map(([, name = '']) => name);
}

/** The package of an import: `hast-util-to-html`, `@citation-js/core`; none for a module of Node or of the code. */
function packageOf(path: string): string[] {
  if (/^(node:|\.)/.test(path)) return [];
  return [
    path
      .split('/')
      .slice(0, path.startsWith('@') ? 2 : 1)
      .join('/'),
  ];
}
