import type { CompiledSite } from '../compile.ts';

const key = Symbol.for('dossier.compiled-site');

interface Handoff {
  [key]?: CompiledSite;
}

/**
 * Hands the compiled site from the integration to the routes. Vite loads routes in a separate module graph, where a
 * module variable would be a second, empty one.
 */
export function handOver(compiled: CompiledSite): void {
  (globalThis as Handoff)[key] = compiled;
}

/** The compiled site that the integration handed over. */
export function takeOver(): CompiledSite {
  const compiled = (globalThis as Handoff)[key];
  if (!compiled)
    throw new Error(
      'No site has been compiled: the Dossier integration is missing from astro.config.mjs.',
    );
  return compiled;
}
