import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

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

/** The project's own folder. */
export const projectDir = fileURLToPath(new URL('../../', import.meta.url));

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
 * @throws UsageError if the address is not a URL.
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
  if (site !== undefined && !/^https?:\/\/[^\s/]+/.test(site)) {
    throw new UsageError(
      `--site must be an address such as https://owner.github.io/repo, not ${site}.`,
    );
  }
  return {
    contentDir: resolve(text(values.content) ?? resolve(projectDir, 'content')),
    outDir: resolve(text(values.out) ?? resolve(projectDir, 'dist')),
    ...(site && { site }),
    ...(base && { base }),
  };
}

/** Passes options to the integration through the environment; Astro creates it from astro.config.mjs. */
export function exportOptions(options: SiteOptions): void {
  process.env['DOSSIER_CONTENT'] = options.contentDir;
  process.env['DOSSIER_OUT'] = options.outDir;
  if (options.site) process.env['DOSSIER_SITE'] = options.site;
  if (options.base) process.env['DOSSIER_BASE'] = options.base;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
}
