import type { CompiledSite } from '../../outputs/compiled-site.ts';

const key = Symbol.for('dossier.compiled-site');

/** A site that was handed over. */
export interface HandedSite {
  compiled: CompiledSite;
  /** Tells the sites of development servers apart; a build has one site. */
  revision: number;
}

/** Routes are loaded in a module graph of their own, where a module variable would be a second, empty one. */
const handoff: { [key]?: HandedSite } = globalThis as object;

/** Hands the compiled site to the routes. */
export function handOver(compiled: CompiledSite, revision = 1): void {
  handoff[key] = { compiled, revision };
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
