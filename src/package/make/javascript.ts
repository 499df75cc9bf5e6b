import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { programDir } from '../../publish/site-options.ts';

/** The oldest Node that runs the package. */
export const lowestNode = '22.12.0';

/** Modules that only the repository runs: they start Astro or esbuild. */
const ofRepository = /\/(bundle-live-script|compile-templates|start-astro)\.ts$/;

const bundled = {
  absWorkingDir: programDir,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  // The project's TypeScript settings are for its tests, too.
  tsconfigRaw: {},
} as const satisfies BuildOptions;

/** What the package needs of the code. */
export interface NeededCode {
  /** The modules that are imported or started by their path: `src/cli/build.ts`. */
  entries: string[];
  /** Names of the packages that the code imports. */
  packages: string[];
}

/** What these modules need, and the threads and processes that they start. */
export async function findNeeded(entries: readonly string[]): Promise<NeededCode> {
  const metafile = await metafileOf(entries);
  const modules = Object.keys(metafile.inputs).filter((file) => file.endsWith('.ts'));
  const started = modules.flatMap(startedBy).filter((each) => !entries.includes(each));
  if (started.length > 0) return await findNeeded([...new Set([...entries, ...started])]);
  const imported = Object.values(metafile.inputs)
    .flatMap(({ imports }) => imports)
    .flatMap(({ path, external }) => (external ? [path] : []));
  const packages = [...imported, ...modules.flatMap(requiredBy)].flatMap(packageOf);
  return { entries: [...entries], packages: [...new Set(packages)].sort() };
}

/**
 * Bundles modules as JavaScript into one folder, with what they share in files beside them: Node takes as long to find and
 * open a thousand modules as a small site takes to build.
 */
export async function writeJavaScript(entries: readonly string[], folder: string): Promise<void> {
  await build({
    ...bundled,
    entryPoints: [...entries],
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    outdir: folder,
    splitting: true,
    target: `node${lowestNode}`,
    charset: 'utf8',
    legalComments: 'none',
    plugins: [withoutRepository, withAddresses],
  });
}

/** The address of a module, and that of a module which it starts: `new URL('./a.ts', import.meta.url)`. */
const addresses =
  /new URL\(\s*'([^']+\.ts)',\s*import\.meta\.url\s*\)|(?<!['"])import\.meta\.url(?!['"])/g;

/**
 * The code of a module for a bundle in `src/package/`: it finds what it starts beside itself, and fonts and styles from
 * where the module was.
 * @param module Its path: `src/publish/threads/page-packer.ts`.
 */
function withAddressesOf(module: string, code: string): string {
  const own = `../${module.replace(/^src\/|\.ts$/g, '')}.js`;
  return code.replace(addresses, (_, started?: string) =>
    started === undefined
      ? `new URL('${own}', import.meta.url).href`
      : `new URL('./${basename(started, '.ts')}.js', import.meta.url)`,
  );
}

const withAddresses: Plugin = {
  name: 'with-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: withAddressesOf(
        relative(programDir, path).replaceAll('\\', '/'),
        readFileSync(path, 'utf8'),
      ),
      loader: 'ts',
    }));
  },
};

/** The modules that a module starts in a thread or process. */
function startedBy(module: string): string[] {
  const code = readFileSync(join(programDir, module), 'utf8');
  return [...code.matchAll(addresses)].flatMap(([, name]) =>
    name === undefined ? [] : [new URL(name, `file:///${module}`).pathname.slice(1)],
  );
}

async function metafileOf(entries: readonly string[]): Promise<Metafile> {
  const { metafile } = await build({
    ...bundled,
    entryPoints: [...entries],
    outdir: 'unused',
    write: false,
    metafile: true,
    plugins: [withoutRepository],
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
