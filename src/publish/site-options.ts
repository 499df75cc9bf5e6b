import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBasePath } from '../model/addresses/site-address.ts';
import { isPackage } from '../model/run/program.ts';

/** Input, output and address of a build. Folders are absolute paths. */
export interface SiteOptions {
  contentDir: string;
  outDir: string;
  /** Overrides `url` in site.yaml. */
  site?: string;
  /** Overrides the path of that address. */
  base?: string;
}

/** Wrong use of a command; the message is for the terminal. */
export class UsageError extends Error {}

/** The folder of the program: the repository, or the npm package. */
export const programDir = fileURLToPath(new URL('../../', import.meta.url));

/** The folder that commands work in: the repository itself; with the npm package, where they are called. */
export const projectDir = isPackage ? process.cwd() : programDir;

/** The folder for what builds keep for later ones, which Git ignores. Without it, a build takes longer. */
export const stateDir = isPackage
  ? join(projectDir, 'node_modules', '.cache', 'dossier')
  : join(projectDir, '.astro');

/** The content if no folder is named: `content/`; with the npm package the folder itself, unless `content/` is in it. */
export function contentIn(folder: string, inPackage = isPackage): string {
  const within = join(folder, 'content');
  if (!inPackage) return within;
  const hasSite = ['site.yaml', 'site.yml'].some((file) => existsSync(join(folder, file)));
  return hasSite || !existsSync(within) ? folder : within;
}

/**
 * Options from the environment, since `astro` commands take no flags of ours: `DOSSIER_CONTENT`, `DOSSIER_OUT`,
 * `DOSSIER_SITE`, `DOSSIER_BASE`.
 */
export function optionsFromEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): SiteOptions {
  return siteOptions({
    content: environment['DOSSIER_CONTENT'],
    out: environment['DOSSIER_OUT'],
    site: environment['DOSSIER_SITE'],
    base: environment['DOSSIER_BASE'],
  });
}

/**
 * Completes options with their defaults; empty values count as absent.
 * @throws UsageError if the address is not a URL, or the base not a path.
 */
export function siteOptions(values: {
  content?: unknown;
  out?: unknown;
  site?: unknown;
  base?: unknown;
}): SiteOptions {
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' && value !== '' ? value : undefined;
  const [site, base] = [text(values.site), text(values.base)];
  if (site !== undefined && (!/^https?:\/\/[^\s/]+/i.test(site) || !URL.canParse(site))) {
    throw new UsageError(
      `--site must be an address such as https://owner.github.io/repo, not ${site}.`,
    );
  }
  const basePath = base === undefined ? undefined : basePathOf(base);
  return {
    contentDir: resolve(text(values.content) ?? contentIn(projectDir)),
    outDir: resolve(text(values.out) ?? resolve(projectDir, 'dist')),
    ...(site && { site }),
    ...(basePath && { base: basePath }),
  };
}

function basePathOf(text: string): string {
  const path = readBasePath(text);
  if (path !== undefined) return path;
  // Git Bash on Windows takes what starts with a slash for a file of its own.
  const advice = /^[a-z]:/i.test(text) ? ' In Git Bash, write it without the first slash.' : '';
  throw new UsageError(`--base must be a path such as /repo/, not ${text}.${advice}`);
}

/** Passes options to the integration through the environment; Astro creates it from astro.config.mjs. */
export function exportOptions(options: SiteOptions): void {
  process.env['DOSSIER_CONTENT'] = options.contentDir;
  process.env['DOSSIER_OUT'] = options.outDir;
  if (options.site) process.env['DOSSIER_SITE'] = options.site;
  if (options.base) process.env['DOSSIER_BASE'] = options.base;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
}
