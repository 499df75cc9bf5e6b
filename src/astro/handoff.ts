import type { CompiledSite } from '../outputs/compiled-site.ts';

const key = Symbol.for('dossier.compiled-site');

/** A site that was handed over. */
export interface HandedSite {
  compiled: CompiledSite;
  /** How many sites have been handed over; the development server changes sites, a build has one. */
  revision: number;
}

/** Routes are loaded in a module graph of their own, where a module variable would be a second, empty one. */
const handoff: { [key]?: HandedSite } = globalThis as object;

/** Hands the compiled site to the routes. */
export function handOver(compiled: CompiledSite): void {
  handoff[key] = { compiled, revision: (handoff[key]?.revision ?? 0) + 1 };
}

/** Lets go of a site whose pages are written, so that its memory can be freed. */
export function takeBack(): void {
  delete handoff[key];
}

/** The newest site that the integration handed over. */
export function takeOver(): HandedSite {
  const handed = handoff[key];
  if (!handed)
    throw new Error(
      'No site has been compiled. Build with `npm run build`, or start `npm run dev`.',
    );
  return handed;
}
