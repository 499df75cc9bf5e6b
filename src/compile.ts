import { digestOfPlain } from './model/digest.ts';
import {
  resolveAddress,
  type AddressOptions,
  type SiteAddress,
} from './model/addresses/site-address.ts';
import type { PartialDate } from './model/dates/partial-date.ts';
import type { KeptResults } from './model/run/kept-results.ts';
import { labelsFor, type Labels } from './model/labels/labels.ts';
import { hasErrors, sortProblems, type Problem } from './model/problems/problem.ts';
import { asInVault } from './model/problems/vault-problems.ts';
import type { MakeVariants, VariantsByFile } from './model/records/picture-variant.ts';
import type { Records } from './model/records/records.ts';
import type { FormattedReference } from './model/sources/citation-style.ts';
import { noMeter, type WorkDone, type WorkMeter } from './model/run/work-meter.ts';
import type { FileStats } from './load/folder/file-version.ts';
import type { KeptReadings } from './load/folder/kept-readings.ts';
import { loadRecords } from './load/load-records.ts';
import { linkSite, type Site } from './link/site/site.ts';
import type { TargetKey } from './link/target.ts';
import { problemsOfChange } from './check/charts/check-chart.ts';
import { checkNavigation, checkNavigationHeadings, leadsWithin } from './check/check-navigation.ts';
import { checkRedirects, hasRedirects } from './check/check-redirects.ts';
import { checkOrphans } from './check/pages/check-orphans.ts';
import { checkSite } from './check/check-site.ts';
import { checkSiteLinks, siteLinksOf } from './check/check-site-links.ts';
import type { SiteAddresses } from './check/site-addresses.ts';
import { buildHeadingLookup } from './markdown/headings/heading-lookup.ts';
import type { KeptTexts } from './markdown/kept/kept-texts.ts';
import { nativeParser } from './markdown/parse/parser.ts';
import { buildSiteLookup, type SiteLookup } from './markdown/lookup/site-lookup.ts';
import { renderProse } from './markdown/render-prose.ts';
import type { RenderedProse } from './markdown/result/rendered-prose.ts';
import { createChartDrawing, type ChartDrawing } from './charts/chart-drawing.ts';
import { chartTypesByName } from './charts/types/chart-types.ts';
import type { PlaceWebs } from './charts/types/network/web-to-place.ts';
import { buildGraph, type Graph } from './connect/graph.ts';
import { shownPictures } from './connect/pictures/shown-pictures.ts';
import { textsWithVariants } from './connect/pictures/texts-with-variants.ts';
import { siteFacts, type PageFacts, type SiteFacts } from './connect/site-facts.ts';
import { createPlan, type PlanSite } from './outputs/compiled-site.ts';
import { planBeforeTexts, type FirstLook } from './outputs/first-look.ts';
import { knownSocialImages } from './outputs/pictures/known-social-images.ts';
import { reservedNames } from './outputs/reserved-names.ts';
import { siteAddresses, sitePlaces } from './outputs/site-places.ts';

/** Input of `compile`. */
export interface CompileOptions extends AddressOptions {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** The current day, for finding stale data. */
  today: PartialDate;
  /** What an earlier run has read and rendered; brought up to date. */
  kept?: KeptContent | undefined;
  /** Sizes and times of files, from a look at the folder right before. */
  stats?: FileStats | undefined;
  /** Starts to draw the social images that depend on no text, given as their marks. */
  drawAhead?: ((marks: readonly string[]) => void) | undefined;
  /** Places the webs of the site's network while texts are rendered, if `kept` can take them. */
  placeWebs?: PlaceWebs | undefined;
  /** Shows the site before its texts are rendered; optional. */
  firstLook?: FirstLook | undefined;
  /** The facts of an earlier run that had no errors: where they are the same, so are the problems of addresses. */
  last?: CompiledFacts | undefined;
  /** Makes smaller variants of pictures; optional. */
  makeVariants?: MakeVariants | undefined;
  /** Measures how long each part takes. */
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
  /** Drops references and layouts that nothing asked for. Call it once all pages and files are made. */
  forgetUnused(): void;
}

/** The facts of a site, and the problems found by checking addresses against its pages and files. */
export interface CompiledFacts extends PageFacts {
  addressProblems: readonly Problem[];
}

/** All problems of a content folder, sorted, and the site if it can be compiled. */
export interface Compilation {
  problems: Problem[];
  /** Files whose problems may have others, which are left out until they are mended. */
  unread: readonly string[];
  /** The files whose texts were rendered, and how many texts are kept from an earlier run. */
  texts: WorkDone;
  /** Facts that decide the pages, for comparison with an earlier run; absent without `kept` or `site.yaml`. */
  facts?: CompiledFacts | undefined;
  /** Plans the pages and files; absent if there is no usable `site.yaml`. */
  compiled?: PlanSite;
  /** Plans them with default settings, for a folder without a usable `site.yaml`. Not for publishing. */
  standIn?: PlanSite;
}

/** Compiles a content folder: load → link → Markdown → check → graph → views. Never throws because of content. */
export async function compile(options: CompileOptions): Promise<Compilation> {
  const { contentDir, kept, last, meter = noMeter } = options;
  const loaded = await meter.part('Loading records', () =>
    loadRecords(contentDir, reservedNames, kept?.readings, options.stats),
  );
  const { records, hasSettings } = loaded;
  if (!records) {
    return { problems: asInVault(loaded.problems), unread: [], texts: { made: [], kept: 0 } };
  }
  const unread = records.unread?.files ?? [];

  const linked = link(records, options);
  const { site, labels, address, charts } = linked;
  if (hasSettings) options.firstLook?.show(planBeforeTexts(contentDir, linked), site.prose.size);
  const written = await renderTexts(linked, loaded.problems, options);
  const { rendered, texts, facts } = written;
  // Pages show those of links as well, which are known once pages have addresses.
  let problems = written.problems;
  const compiled = createPlan(contentDir, meter, () => {
    const graph = connect(linked, written, options);
    return { graph, labels, address, charts, problems: () => problems };
  });
  const addresses = siteAddresses(address.base, compiled);
  const findAddressProblems = (): readonly Problem[] =>
    hasSettings ? problemsOfAddresses(site, addresses, compiled) : [];
  const addressProblems =
    facts && last?.shared === facts.shared ? last.addressProblems : findAddressProblems();
  const links = siteLinksOf(rendered.values());
  const linkProblems = asInVault(checkSiteLinks(links, site, addresses));
  problems = sortProblems([...problems, ...addressProblems, ...linkProblems]);
  if (!hasSettings) return { problems, unread, texts, standIn: compiled };
  return {
    problems,
    unread,
    texts,
    facts: facts && { ...facts, addressProblems, links: digestOfPlain(linkProblems) },
    compiled,
  };
}

/** A site before its texts are rendered. */
interface LinkedSite {
  site: Site;
  labels: Labels;
  address: SiteAddress;
  charts: ChartDrawing;
  lookup: SiteLookup;
}

function link(records: Records, options: CompileOptions): LinkedSite {
  const { kept, meter = noMeter } = options;
  const address = resolveAddress(records.settings.url, options);
  const labels = labelsFor(records.settings.language, records.settings.labels);
  const site = meter.part('Linking', () =>
    linkSite(records, kept?.references, kept?.lastSite?.site),
  );
  if (kept?.lastSite) kept.lastSite.site = site;
  const charts = createChartDrawing(site, {
    labels,
    base: address.base,
    layouts: kept?.layouts,
    problemsOfChange: (change) => problemsOfChange(site, change, chartTypesByName),
  });
  const { base } = address;
  const { drawEmbedded: drawChart, drawNetwork } = charts;
  const lookup = buildSiteLookup({ site, labels, base, reservedNames, drawChart, drawNetwork });
  return { site, labels, address, charts, lookup };
}

/** The texts of a site, and all its problems except those of addresses. */
interface WrittenTexts {
  rendered: ReadonlyMap<TargetKey, RenderedProse>;
  texts: WorkDone;
  variants: VariantsByFile;
  facts: SiteFacts | undefined;
  problems: Problem[];
}

/** Renders the texts of a site and checks it; meanwhile, places networks and makes variants of pictures. */
async function renderTexts(
  { site, address, charts, lookup }: LinkedSite,
  problemsOfFiles: readonly Problem[],
  options: CompileOptions,
): Promise<WrittenTexts> {
  const { kept, today, firstLook, makeVariants = noVariants, meter = noMeter } = options;
  // With errors, nothing that is made ahead would be used.
  const isUsable = !hasErrors(problemsOfFiles);
  if (isUsable) options.drawAhead?.(knownSocialImages(site));
  const waitForWebs =
    isUsable && kept && options.placeWebs?.(charts.websToPlace(), kept.layouts.keep);
  const {
    rendered,
    texts,
    reach,
    problems: ofTexts,
  } = await meter.part('Rendering texts', () => renderProse(lookup, kept?.texts, firstLook?.pause));
  const checked = meter.part('Checking', () => [
    ...checkSite(site, { chartTypes: chartTypesByName, today }),
    ...checkNavigationHeadings(site, buildHeadingLookup(site.prose, nativeParser).find),
  ]);
  const found = asInVault([...problemsOfFiles, ...checked, ...ofTexts]);
  const isPublished = !hasErrors(found);
  const { variants, problems: ofPictures } = await meter.part('Making variants of pictures', () =>
    (isPublished ? makeVariants : noVariants)(shownPictures(site, rendered, address.base)),
  );
  if (waitForWebs && isPublished) await meter.part('Placing networks', waitForWebs);
  // A broken link may be meant for a page that seems to be an orphan.
  const orphans = isPublished ? checkOrphans(site, rendered.values()) : [];
  const problems = sortProblems([...found, ...orphans, ...ofPictures]);
  const { versions } = site.records;
  const facts = reach && siteFacts(reach, { problems, variants, address, versions });
  return { rendered, texts, variants, facts, problems };
}

const noVariants: MakeVariants = async () => ({ variants: new Map(), problems: [] });

/**
 * Joins a site with its texts. If they say the same about each other as in the last site of this process, reuses that.
 */
function connect(
  { site, address }: LinkedSite,
  { rendered, variants, facts }: WrittenTexts,
  { kept, meter = noMeter }: CompileOptions,
): Graph {
  const { lastSite } = kept ?? {};
  const shown = textsWithVariants(rendered, variants, address.base);
  const isSame = lastSite?.facts && lastSite.facts.shared === facts?.shared;
  const told = isSame ? lastSite.graph : undefined;
  const graph = meter.part('Connecting', () => buildGraph(site, shown, variants, told));
  if (lastSite) Object.assign(lastSite, { graph, facts });
  return graph;
}

/** Addresses are known once pages are; pages are made for this only if there is something to check. */
function problemsOfAddresses(site: Site, addresses: SiteAddresses, compiled: PlanSite): Problem[] {
  const { records } = site;
  const navigation = leadsWithin(records) ? checkNavigation(site, addresses) : [];
  if (!hasRedirects(records)) return navigation;
  const { pages, files } = compiled();
  return [...navigation, ...checkRedirects(records, sitePlaces(pages, files))];
}
