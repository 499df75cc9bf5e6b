import { exportOptions, programDir, type SiteOptions } from '../publish/site-options.ts';

/** Starts Astro's development server, which shows changes of the code, too. */
export async function startAstro(
  options: SiteOptions,
  port: number,
  host: string | true,
): Promise<void> {
  exportOptions(options);
  // Loaded on demand: it takes a second.
  const { dev } = await import('astro');
  await dev({ root: programDir, server: { port, host } });
}
