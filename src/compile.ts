import type { KeptResults } from './model/kept-results.ts';
import type { FormattedReference } from './model/sources/citation-style.ts';
import { createChartDrawing } from './charts/chart-drawing.ts';
import { chartTypeNames } from './charts/types/chart-types.ts';
import type { PlaceWebs } from './charts/types/network/web-to-place.ts';
import type { TargetKey } from './link/target.ts';
import { linkSite, type Site } from './link/site/site.ts';
import { errorsOfChange } from './check/check-chart.ts';
import { checkNavigation, checkNavigationHeadings, leadsWithin } from './check/check-navigation.ts';
import { checkRedirects, hasRedirects } from './check/check-redirects.ts';
import { checkSite } from './check/check-site.ts';
import { checkSiteLinks, siteLinksOf } from './check/check-site-links.ts';
import type { SiteAddresses } from './check/site-addresses.ts';
import { buildGraph, type Graph } from './connect/graph.ts';
import { siteFacts, type PageFacts, type SiteFacts } from './connect/site-facts.ts';
import { shownPictures } from './connect/pictures/shown-pictures.ts';
import { textsWithVariants } from './connect/pictures/texts-with-variants.ts';
import { buildSiteView } from './views/site/build-site-view.ts';
import { pageMenus } from './views/page-types.ts';
import { createViewInput, type ConnectedSite } from './views/page-type/view-input.ts';
import { createSitePages, type SitePages } from './views/site-pages.ts';
import type { SiteView } from './views/site/site-view.ts';
import type { OutputFile } from './outputs/file-family/output-file.ts';
import { createSiteFiles, fileMenus } from './outputs/files.ts';
import { knownSocialImages } from './outputs/pictures/known-social-images.ts';
import { reservedNames } from './outputs/reserved-names.ts';
import { siteAddresses, sitePlaces } from './outputs/site-places.ts';
import type { FileStats } from './load/folder/file-version.ts';
import type { KeptReadings } from './load/folder/kept-readings.ts';
import { loadRecords } from './load/load-records.ts';
import { buildHeadingLookup } from './markdown/headings/heading-lookup.ts';
import type { KeptTexts } from './markdown/kept/kept-texts.ts';
import { nativeParser } from './markdown/parse/parser.ts';
import { renderProse } from './markdown/pipeline.ts';
import { labelsFor, type Labels } from './model/labels/labels.ts';
import { noMeter, type WorkDone, type WorkMeter } from './model/work-meter.ts';
import type { PartialDate } from './model/dates/partial-date.ts';
import { digestOfPlain } from './model/digest.ts';
import { hasErrors, sortProblems, type Problem } from './model/problems/problem.ts';
import { asInVault } from './model/problems/vault-problems.ts';
import type { MakeVariants } from './model/records/picture-variant.ts';
import {
  resolveAddress,
  type AddressOptions,
  type SiteAddress,
} from './model/addresses/site-address.ts';

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

/** Input of `compile`. */
export interface CompileOptions extends AddressOptions {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** The current day, for finding stale data. */
  today: PartialDate;
  /** What an earlier run has read and rendered; brought up to date. */
  kept?: KeptContent | undefined;
  /** What the system says of files, from a look at the folder right before. */
  stats?: FileStats | undefined;
  /** Starts to draw the social images that no text decides, given as their marks. */
  drawAhead?: ((marks: readonly string[]) => void) | undefined;
  /** Places the webs of the site's network while texts are rendered, if `kept` can take them. */
  placeWebs?: PlaceWebs | undefined;
  /** The facts of an earlier run that had no errors: where they are the same, so are the problems of addresses. */
  last?: CompiledFacts | undefined;
  /** Makes smaller variants of pictures, which a site can do without. */
  makeVariants?: MakeVariants | undefined;
  /** Told what each part takes. */
  meter?: WorkMeter;
}

/** What runs of one content folder keep for each other. */
export interface KeptContent {
  readings: KeptReadings;
  texts: KeptTexts;
  references: KeptResults<FormattedReference>;
  /** Of charts. */
  layouts: KeptResults<object>;
  /** The last site, in a process that runs for hours: linked, and connected, with the facts of both. */
  lastSite?: { site?: Site; graph?: Graph; facts?: SiteFacts | undefined };
  /** Forgets the references and layouts that were not asked for. To be called once all pages and files are made. */
  forgetUnused(): void;
}

/** The facts of a site, and what checking addresses by its pages and files gives. */
export interface CompiledFacts extends PageFacts {
  addressProblems: readonly Problem[];
}

/** All problems of a content folder, sorted, and the site if it can be made. */
export interface Compilation {
  problems: Problem[];
  /** The files whose texts were rendered, and how many texts are kept from an earlier run. */
  texts: WorkDone;
  /** What decides the pages, to be compared with an earlier run; absent unless `kept` is given and there is a `site.yaml`. */
  facts?: CompiledFacts | undefined;
  /**
   * Plans the pages and files; absent if there is no usable `site.yaml`.
   * @param only Only the pages that show one of these texts as their own, and the files that are made each time.
   */
  compiled?: (only?: ReadonlySet<TargetKey>) => CompiledSite;
}

/** Compiles a content folder: load → link → check → Markdown → graph → views. Never throws because of content. */
export async function compile(options: CompileOptions): Promise<Compilation> {
  const { contentDir, kept, makeVariants = noVariants, meter = noMeter } = options;
  const { records, hasSettings, problems } = await meter.part('Loading records', () =>
    loadRecords(contentDir, reservedNames, kept?.readings, options.stats),
  );
  if (!records) return { problems: asInVault(problems), texts: { made: [], kept: 0 } };

  const address = resolveAddress(records.settings.url, options);
  const labels = labelsFor(records.settings.language, records.settings.labels);
  const site = meter.part('Linking', () =>
    linkSite(records, kept?.references, kept?.lastSite?.site),
  );
  if (kept?.lastSite) kept.lastSite.site = site;
  const charts = createChartDrawing(site, labels, address.base, kept?.layouts, (change) =>
    errorsOfChange(site, change, chartTypeNames),
  );
  options.drawAhead?.(knownSocialImages(site));
  const waitForWebs = kept && options.placeWebs?.(charts.websToPlace(), kept.layouts.keep);
  const { rendered, texts, reach } = await meter.part('Rendering texts', () =>
    renderProse(
      {
        site,
        labels,
        base: address.base,
        reservedNames,
        drawChart: charts.drawEmbedded,
        drawNetwork: charts.drawNetwork,
      },
      kept?.texts,
    ),
  );
  const checked = meter.part('Checking', () => [
    ...checkSite(site, { chartTypes: chartTypeNames, today: options.today }),
    ...checkNavigationHeadings(site, buildHeadingLookup(site.prose, nativeParser).find),
  ]);
  const found = asInVault([
    ...problems,
    ...checked,
    ...[...rendered.values()].flatMap((each) => each.problems),
  ]);
  // What has errors is not published.
  const make = hasErrors(found) ? noVariants : makeVariants;
  const pictures = await meter.part('Making variants of pictures', () =>
    make(shownPictures(site, rendered, address.base)),
  );
  if (waitForWebs && !hasErrors(found)) await meter.part('Placing networks', waitForWebs);
  const all = sortProblems([...found, ...pictures.problems]);
  const { variants } = pictures;
  const facts = reach && siteFacts(reach, { problems: all, variants, address });
  let reported = all;
  let connected: Omit<ConnectedSite, 'site'> | undefined;
  const connect = (): Omit<ConnectedSite, 'site'> => {
    const shown = textsWithVariants(rendered, variants, address.base);
    const { lastSite } = kept ?? {};
    const isSame = lastSite?.facts && lastSite.facts.shared === facts?.shared;
    const told = isSame ? lastSite.graph : undefined;
    const graph = meter.part('Connecting', () => buildGraph(site, shown, variants, told));
    if (lastSite) Object.assign(lastSite, { graph, facts });
    return { graph, labels, address, charts, problems: () => reported };
  };
  let made: CompiledSite | undefined;
  const compiled = (only?: ReadonlySet<TargetKey>): CompiledSite => {
    if (made && !only) return made;
    connected ??= connect();
    const input = connected;
    const result = meter.part('Planning pages', () => siteOf(input, contentDir, only));
    if (only) return result;
    made = result;
    return made;
  };
  const addresses = siteAddresses(address.base, compiled);
  const { last } = options;
  const findAddressProblems = (): readonly Problem[] =>
    hasSettings ? problemsOfAddresses(site, addresses, compiled) : [];
  const addressProblems =
    facts && last?.shared === facts.shared ? last.addressProblems : findAddressProblems();
  const links = siteLinksOf(rendered.values());
  const linkProblems = asInVault(checkSiteLinks(links, site, addresses));
  reported = sortProblems([...all, ...addressProblems, ...linkProblems]);
  if (!hasSettings) return { problems: reported, texts };
  return {
    problems: reported,
    texts,
    facts: facts && { ...facts, addressProblems, links: digestOfPlain(linkProblems) },
    compiled,
  };
}

const noVariants: MakeVariants = async () => ({ variants: new Map(), problems: [] });

/** The addresses of a site are known once its pages are, which are made for this only if there is something to check. */
function problemsOfAddresses(
  site: Site,
  addresses: SiteAddresses,
  compiled: () => CompiledSite,
): Problem[] {
  const { records } = site;
  const navigation = leadsWithin(records) ? checkNavigation(site, addresses) : [];
  if (!hasRedirects(records)) return navigation;
  const { pages, files } = compiled();
  return [...navigation, ...checkRedirects(records, sitePlaces(pages, files))];
}

/** The compiled site of all pages and the files beside them. */
function siteOf(
  connected: Omit<ConnectedSite, 'site'>,
  contentDir: string,
  only?: ReadonlySet<TargetKey>,
): CompiledSite {
  const { graph, labels, address } = connected;
  const site = buildSiteView(graph, address, labels, [...pageMenus, ...fileMenus]);
  const input = createViewInput({ ...connected, site });
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
