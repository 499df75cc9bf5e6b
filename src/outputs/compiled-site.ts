import type { TargetKey } from '../link/target.ts';
import type { SiteAddress } from '../model/addresses/site-address.ts';
import type { Labels } from '../model/labels/labels.ts';
import { once } from '../model/lazy/once.ts';
import type { WorkMeter } from '../model/run/work-meter.ts';
import { pageMenus } from '../views/page-types.ts';
import { createViewInput, type ConnectedSite } from '../views/page-type/view-input.ts';
import { createSitePages, type SitePages } from '../views/site-pages.ts';
import { buildSiteView } from '../views/site/build-site-view.ts';
import type { SiteView } from '../views/site/site-view.ts';
import type { OutputFile } from './file-family/output-file.ts';
import { createSiteFiles, fileMenus } from './files.ts';

/** A site: everything that Astro needs. Its views are plain data, made when they are read. */
export interface CompiledSite {
  address: SiteAddress;
  site: SiteView;
  labels: Labels;
  pages: SitePages;
  /** Files beside the pages, listed when they are first read. */
  readonly files: readonly OutputFile[];
  /** The file at a path without the base. */
  fileAt(path: string): OutputFile | undefined;
}

/**
 * Plans the pages and files of a site.
 * @param only Only the pages that show one of these texts as their own, and the files that are made each time.
 */
export type PlanSite = (only?: ReadonlySet<TargetKey>) => CompiledSite;

/**
 * Gives the plan of a site, of which all pages and files are planned once.
 * @param connect Called when a plan is first asked for.
 */
export function createPlan(
  contentDir: string,
  meter: WorkMeter,
  connect: () => ConnectedSite,
): PlanSite {
  const connected = once(connect);
  const plan: PlanSite = (only) => {
    const input = connected();
    return meter.part('Planning pages', () => siteOf(input, contentDir, only));
  };
  const whole = once(() => plan());
  return (only) => (only ? plan(only) : whole());
}

function siteOf(
  connected: ConnectedSite,
  contentDir: string,
  only: ReadonlySet<TargetKey> | undefined,
): CompiledSite {
  const { graph, labels, address } = connected;
  const site = buildSiteView(graph, address, labels, [...pageMenus, ...fileMenus]);
  const input = createViewInput(connected, site);
  const pages = createSitePages(input, only);
  const files = createSiteFiles({ ...input, pages, contentDir }, only ? 'made each time' : 'all');
  return {
    address,
    labels,
    site,
    pages,
    get files() {
      return files.all;
    },
    fileAt: files.at,
  };
}
