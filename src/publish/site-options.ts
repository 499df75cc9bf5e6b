import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a command reads, where it writes, and where the site will live. Folders are absolute. */
export interface SiteOptions {
  contentDir: string;
  outDir: string;
  /** Address in place of `url` in site.yaml. */
  site?: string;
  /** Path in place of that address's own. */
  base?: string;
}

/** Bad use of a command: its message is for the person at the terminal. */
export class UsageError extends Error {}

/** The project's own folder. */
export const projectDir = fileURLToPath(new URL('../../', import.meta.url));

/** The options as `astro` commands get them, which take no flags of ours: `DOSSIER_CONTENT`, `_OUT`, `_SITE`, `_BASE`. */
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
 * Options as they were given, with the defaults in place of what is absent or empty.
 * @throws UsageError for an address that is none.
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
      `--site takes an address such as https://owner.github.io/repo, not ${site}.`,
    );
  }
  return {
    contentDir: resolve(text(values.content) ?? resolve(projectDir, 'content')),
    outDir: resolve(text(values.out) ?? resolve(projectDir, 'dist')),
    ...(site && { site }),
    ...(base && { base }),
  };
}

/** Passes options on to the integration, which Astro creates from astro.config.mjs. */
export function exportOptions(options: SiteOptions): void {
  process.env['DOSSIER_CONTENT'] = options.contentDir;
  process.env['DOSSIER_OUT'] = options.outDir;
  if (options.site) process.env['DOSSIER_SITE'] = options.site;
  if (options.base) process.env['DOSSIER_BASE'] = options.base;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
}
