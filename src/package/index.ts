import { compile as compileContent } from '../compile.ts';
import type { Problem } from '../model/problems/problem.ts';
import { siteOptions } from '../publish/site-options.ts';
import { today } from '../publish/today.ts';
import { buildInProcess } from './build-in-process.ts';
import { checkOptions } from './check-options.ts';

export type { Problem, ProblemCode, Severity } from '../model/problems/problem.ts';
export { BuildError } from './build-in-process.ts';

/** What a site is made from, and for which address. */
export interface DossierOptions {
  /** The content folder; by default `content/`, or the working directory if it holds `site.yaml`. */
  content?: string;
  /** The address that the site will have, instead of `url` in site.yaml: `https://example.org`. */
  site?: string;
  /** The base path, instead of that of the address: `/repo/`. */
  base?: string;
}

/** Options of a build. */
export interface BuildOptions extends DossierOptions {
  /** The folder that the site replaces; `dist/` by default. */
  out?: string;
}

const compileOptions = ['content', 'site', 'base'] as const satisfies (keyof DossierOptions)[];
const buildOptions = [...compileOptions, 'out'] as const satisfies (keyof BuildOptions)[];

/** What the content says, without a site being written. */
export interface CompiledContent {
  /** Every problem of every file, sorted by file and line. */
  problems: Problem[];
  /** The pages that the site has; none if there is no usable site.yaml. */
  pages: CompiledPage[];
  /** The files beside the pages that are made of the content: feeds, tables, `entities.json`, `graph.json`. */
  files: CompiledFile[];
}

/** A page of the site. */
export interface CompiledPage {
  /** Its address, encoded and without the base: `/companies/tencent/`. */
  path: string;
  /** The type of page: `article`, `entity`, `chart`. */
  type: string;
  title: string;
}

/** A file beside the pages. */
export interface CompiledFile {
  /** Its address, encoded and without the base: `/entities.json`. */
  path: string;
  /** Makes the file. */
  make(): string | Uint8Array;
}

/** A site that was built. */
export interface BuiltSite {
  /** Absolute path of its folder. */
  out: string;
  /** What the command prints: warnings about the content, and how many pages there are. */
  report: string;
}

/**
 * Reads a content folder and finds its problems. Nothing is written, and bad content never throws.
 *
 * @throws TypeError for an option that there is not.
 * @example
 * const { problems, files } = await compile({ content: 'content' });
 * const entities = files.find(({ path }) => path === '/entities.json')?.make();
 */
export async function compile(options: DossierOptions = {}): Promise<CompiledContent> {
  checkOptions(options, compileOptions);
  const { problems, compiled } = await compileContent({ ...siteOptions(options), today: today() });
  if (!compiled) return { problems, pages: [], files: [] };
  const { pages, files } = compiled();
  return {
    problems,
    pages: pages.all.map(({ path, type, frame }) => ({ path, type, title: frame().title })),
    files: files.flatMap((file) => ('make' in file ? { path: file.path, make: file.make } : [])),
  };
}

/**
 * Builds a site, as `dossier build` does: whole, or not at all. Runs in a process of its own, so that several sites can be
 * built at once.
 *
 * @throws BuildError if the site cannot be built; the last one then stands untouched.
 * @throws TypeError for an option that there is not.
 * @example
 * await build({ content: 'content', out: 'dist', site: 'https://example.org' });
 */
export async function build(options: BuildOptions = {}): Promise<BuiltSite> {
  checkOptions(options, buildOptions);
  const { contentDir, outDir, site, base } = siteOptions(options);
  const args = ['--content', contentDir, '--out', outDir];
  if (site !== undefined) args.push('--site', site);
  if (base !== undefined) args.push('--base', base);
  return { out: outDir, report: await buildInProcess(args) };
}
