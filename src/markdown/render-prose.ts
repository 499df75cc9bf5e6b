import { targetKey, type TargetKey } from '../link/target.ts';
import { MapOnDemand } from '../model/lazy/map-on-demand.ts';
import type { KeptTexts } from './kept/kept-texts.ts';
import { renderChanged, type ChangedTexts, type ProseRecord } from './kept/render-changed.ts';
import type { SiteLookup } from './lookup/site-lookup.ts';
import { rendererWith } from './pipeline.ts';
import type { RenderedProse } from './result/rendered-prose.ts';

/**
 * Renders all files of a site.
 * @param kept The texts of an earlier run, of which those that would be the same are taken over; brought up to date.
 * @param pause Awaited before a text is rendered, if texts are kept: the process does nothing else otherwise.
 */
export async function renderProse(
  lookup: SiteLookup,
  kept?: KeptTexts,
  pause?: () => Promise<void>,
): Promise<ChangedTexts> {
  const { entities, articles, pages, unplaced = [] } = lookup.records;
  const all = [...entities, ...articles, ...pages];
  const found = kept
    ? await renderChanged(all, lookup, rendererWith, kept, pause)
    : renderAll(all, lookup);
  if (unplaced.length === 0) return found;
  const { problems } = renderAll(unplaced, lookup);
  return { ...found, problems: [...found.problems, ...problems] };
}

function renderAll(all: readonly ProseRecord[], lookup: SiteLookup): ChangedTexts {
  const render = rendererWith(lookup);
  const texts = all.map((prose) => ({ key: targetKey(prose), rendered: render(prose) }));
  return {
    rendered: new Map(texts.map(({ key, rendered }) => [key, rendered])),
    problems: texts.flatMap(({ rendered }) => rendered.problems),
    texts: { made: all.map(({ file }) => file), kept: 0 },
  };
}

/**
 * The texts of a site, each rendered when it is first asked for. A loop over them gives those rendered so far.
 * @param before Called before a text is rendered. If it throws, the text is not rendered, and whoever asked gets the error.
 */
export function textsOnDemand(
  lookup: SiteLookup,
  before: () => void,
): ReadonlyMap<TargetKey, RenderedProse> {
  const render = rendererWith(lookup);
  return new MapOnDemand((key) => {
    const prose = lookup.prose.get(key);
    if (!prose) return undefined;
    before();
    return render(prose);
  });
}
