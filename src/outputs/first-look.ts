import { buildGraph } from '../connect/graph.ts';
import type { SiteLookup } from '../markdown/lookup/site-lookup.ts';
import { textsOnDemand } from '../markdown/render-prose.ts';
import { noMeter } from '../model/run/work-meter.ts';
import type { ConnectedSite } from '../views/page-type/view-input.ts';
import type { Site } from '../link/site/site.ts';
import { createPlan, type PlanSite } from './compiled-site.ts';

/** How a server shows a site whose texts are yet to be rendered. */
export interface FirstLook {
  /**
   * Called once the records are linked, if there is a usable `site.yaml`.
   * @param plan As of `planBeforeTexts`.
   * @param texts How many there are to render.
   */
  show(plan: PlanSite, texts: number): void;
  /** Awaited before each text is rendered, so that requests are answered meanwhile. */
  pause(): Promise<void>;
}

/** How many texts may be rendered for one page: those of a list, but not all of a large site. */
const mostTexts = 300;

/**
 * Plans a site whose texts are yet to be rendered. A page renders the texts that it shows; what texts tell of other
 * pages, and the problems of the content, are not there. The view of a page that needs more than 300 texts throws an
 * error, so that other requests need not wait for it.
 */
export function planBeforeTexts(
  contentDir: string,
  { site, lookup, ...others }: BeforeTexts,
): PlanSite {
  return createPlan(contentDir, noMeter, () => {
    const graph = buildGraph(site, textsOnDemand(lookup, limitInOneGo(mostTexts)));
    return { ...others, graph, problems: () => [] };
  });
}

interface BeforeTexts extends Pick<ConnectedSite, 'labels' | 'address' | 'charts'> {
  site: Site;
  lookup: SiteLookup;
}

/** A function that throws if it is called too often before the process turns to something else. */
function limitInOneGo(most: number): () => void {
  let calls = 0;
  return () => {
    if (calls === 0) setImmediate(() => (calls = 0));
    calls += 1;
    if (calls > most) throw new Error(`This page needs more than ${most} texts.`);
  };
}
