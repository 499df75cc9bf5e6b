import afterText from './parts/after-text.css?url';
import article from './pages/article.css?url';
import assessment from './parts/assessment.css?url';
import base from './base.css?url';
import callout from './parts/text/callout.css?url';
import chartAxes from './charts/chart-axes.css?url';
import chartBars from './charts/chart-bars.css?url';
import chartEntities from './charts/chart-entities.css?url';
import chartEvents from './charts/chart-events.css?url';
import chartFields from './charts/chart-fields.css?url';
import chartFigure from './charts/chart-figure.css?url';
import chartLabels from './charts/chart-labels.css?url';
import chartLines from './charts/chart-lines.css?url';
import chartList from './charts/chart-list.css?url';
import chartMarks from './charts/chart-marks.css?url';
import chartModes from './charts/chart-modes.css?url';
import chartNetwork from './charts/chart-network.css?url';
import chartNetworkWide from './charts/chart-network-wide.css?url';
import chartNotes from './charts/chart-notes.css?url';
import chartPage from './charts/chart-page.css?url';
import chartScales from './charts/chart-scales.css?url';
import chartSeries from './charts/chart-series.css?url';
import chartSeriesTexts from './charts/chart-series-texts.css?url';
import chartSlopes from './charts/chart-slopes.css?url';
import chartSurroundings from './charts/chart-surroundings.css?url';
import chartTimeline from './charts/chart-timeline.css?url';
import code from './parts/text/code.css?url';
import dataList from './pages/data-list.css?url';
import dataPage from './pages/data-page.css?url';
import downloads from './parts/downloads.css?url';
import entity from './pages/entity.css?url';
import entityPrint from './parts/entity-print.css?url';
import fonts from './fonts.css?url';
import footer from './parts/footer.css?url';
import gallery from './parts/text/gallery.css?url';
import highlighting from './parts/text/highlighting.css?url';
import homeFigures from './pages/home/home-figures.css?url';
import homeFront from './pages/home/home-front.css?url';
import homeNarrow from './pages/home/home-narrow.css?url';
import homeSections from './pages/home/home-sections.css?url';
import homeStrip from './pages/home/home-strip.css?url';
import italics from './italics.css?url';
import kinds from './parts/kinds.css?url';
import latest from './pages/list/latest.css?url';
import listBar from './pages/list/list-bar.css?url';
import listColumns from './pages/list/list-columns.css?url';
import listEntries from './pages/list/list-entries.css?url';
import listHead from './pages/list/list-head.css?url';
import listNarrow from './pages/list/list-narrow.css?url';
import listRest from './pages/list/list-rest.css?url';
import listTable from './pages/list/list-table.css?url';
import masthead from './parts/masthead.css?url';
import nameplate from './parts/nameplate.css?url';
import navigation from './parts/navigation.css?url';
import networkFilters from './charts/network-filters.css?url';
import note from './parts/text/note.css?url';
import offline from './parts/offline.css?url';
import pageHead from './parts/page-head.css?url';
import pageLinks from './pages/list/page-links.css?url';
import picture from './parts/text/picture.css?url';
import print from './print.css?url';
import prose from './parts/text/prose.css?url';
import proseRare from './parts/text/prose-rare.css?url';
import quality from './pages/quality.css?url';
import gloss from './parts/text/gloss.css?url';
import quote from './parts/text/quote.css?url';
import quoteMarks from './parts/text/quote-marks.css?url';
import references from './parts/references.css?url';
import scroll from './parts/scroll.css?url';
import searchDialog from './parts/search/search-dialog.css?url';
import searchPage from './parts/search/search-page.css?url';
import searchResults from './parts/search/search-results.css?url';
import sectionHead from './parts/section-head.css?url';
import sections from './parts/sections.css?url';
import source from './pages/source.css?url';
import spark from './parts/spark.css?url';
import table from './parts/table.css?url';
import textPrint from './parts/text/text-print.css?url';
import timeline from './pages/timeline.css?url';
import tokens from './tokens.css?url';
import values from './parts/values.css?url';
import views from './parts/views.css?url';
import voices from './parts/voices.css?url';
import whole from './pages/whole.css?url';
import years from './pages/list/years.css?url';

/** The classes of marks in the colour of a series: `c` for lines, `f` for areas, `t` for texts and dots. */
const ofSeries = (mark: 'c' | 'f' | 't'): string =>
  Array.from({ length: 7 }, (_, color) => `${mark}-${color}`).join(' ');

/** What contents with one of these elements or classes need. */
const byContent: readonly [names: string, sheets: readonly string[]][] = [
  ['<table', [table]],
  ['scroll tbl data-rows', [scroll]],
  ['sec', [sectionHead]],
  ['head', [pageHead]],
  ['<pre <code <samp', [code]],
  ['hljs', [highlighting]],
  ['<h4 <h5 <h6 <hr <dl <del <math <img center embed task-list-item', [proseRare]],
  ['picture', [picture]],
  ['gallery', [gallery]],
  ['callout', [callout]],
  ['quote qs', [quoteMarks]],
  ['quote', [quote]],
  ['gloss', [gloss]],
  ['note', [note]],
  ['val', [values]],
  ['<s as assessed withdrawn', [assessment]],
  ['refs citebox entry', [references]],
  ['corr citebox edit as-data', [afterText]],
  ['data-list', [dataList]],
  ['view tl relations qs men fold', [sections]],
  ['view', [views]],
  ['art prose quote qs callout', [textPrint]],
  ['eg facts men relations', [entityPrint]],
  ['spark', [spark]],
  ['pagelinks', [pageLinks]],
  ['rest', [listRest]],
  ['fig', [chartFigure, chartMarks, chartNotes, chartModes]],
  [`ln ${ofSeries('c')} ${ofSeries('f')}`, [chartSeries]],
  [ofSeries('t'), [chartSeriesTexts]],
  ['grid base tick', [chartAxes]],
  ['faint leader ring layer edge', [chartLines]],
  ['scales', [chartScales]],
  ['key ev evc', [chartEvents]],
  ['lab', [chartLabels]],
  ['rows columns', [chartBars]],
  ['slopes', [chartSlopes]],
  ['timeline network', [chartEntities]],
  ['around', [chartSurroundings]],
  ['timeline', [chartTimeline]],
  ['heatmap treemap scatter steps', [chartFields]],
  ['web', [chartNetwork]],
  ['x', [chartNetworkWide]],
  ['net-filters', [networkFilters]],
];

/** What all pages of a site share, and what those have that other sites embed. */
const frames = {
  page: [fonts, tokens, base, voices, nameplate, navigation, footer, kinds, searchDialog],
  embed: [fonts, tokens, base, voices, kinds],
};

/** What pages of a type have, or a part of them. */
const types = {
  article: [prose, article],
  entity: [prose, article, entity],
  list: [
    ...[listHead, listTable, listColumns, listBar, years],
    ...[latest, pageLinks, listEntries, listNarrow],
  ],
  data: [listTable, downloads, dataPage],
  source: [source],
  'chart-page': [listHead, downloads, chartPage],
  'chart-list': [listHead, chartList],
  home: [masthead, latest, offline, homeFront, homeFigures, homeSections, homeStrip, homeNarrow],
  offline: [offline],
  overview: [listHead, whole],
  timeline: [listHead, years, whole, timeline],
  quality: [quality],
  search: [sectionHead, pageLinks, searchResults, searchPage],
} satisfies Record<string, readonly string[]>;

/** The order in which the sheets of types and contents apply. */
const order = [
  ...[table, scroll, sectionHead, pageHead],
  ...[code, prose, proseRare, picture, quoteMarks, quote, gloss, callout, note],
  ...[values, assessment, references, afterText, sections, views, spark, article, entity],
  ...[highlighting, gallery, chartFigure, chartScales, chartMarks, chartSeries, chartSeriesTexts],
  ...[chartAxes, chartLines, chartEvents, chartLabels, chartNotes, chartModes, chartBars],
  ...[chartSlopes, chartEntities, chartSurroundings, chartTimeline, chartFields, chartNetwork],
  ...[chartNetworkWide, networkFilters],
  ...[listHead, listTable, listColumns, listBar, listRest, years, latest, pageLinks],
  ...[listEntries, listNarrow],
  ...[downloads, chartPage, chartList, dataList, dataPage, source, masthead, offline],
  ...[homeFront, homeFigures, homeSections, homeStrip, homeNarrow],
  ...[whole, timeline, quality, searchResults, searchPage, textPrint, entityPrint],
];

/** What the first paint of no page waits for. The sheet for printing changes the others. */
export const laterSheets = [italics, print];

/** The style sheets of a type of page, or of a part of it. */
export type Sheet = keyof typeof types;

/** The style sheets around what a page shows. */
export type FrameSheets = keyof typeof frames;

/** Addresses of style sheets, in the order in which they apply. */
export interface SheetsOfPage {
  /** Those that most pages have. */
  shared: readonly string[];
  own: readonly string[];
}

/** @param content The HTML of the page, which shows what it needs beside the sheets of its type. */
export function sheetsFor(
  frame: FrameSheets,
  names: readonly Sheet[],
  content: string,
): SheetsOfPage {
  const present = namesIn(content);
  const needed = new Set<string>(names.flatMap((name) => types[name]));
  for (const [wanted, sheets] of byContent) {
    if (!wanted.split(' ').some((name) => present.has(name))) continue;
    for (const sheet of sheets) needed.add(sheet);
  }
  return { shared: frames[frame], own: order.filter((sheet) => needed.has(sheet)) };
}

const elements = byContent.flatMap(([names]) => names.split(' ').filter((name) => name[0] === '<'));
const marks = new RegExp(`(?:${elements.join('|')})(?=[ >])|class="([^"]*)"`, 'g');

/** The classes in some HTML, and those of its elements that matter here. In one pass, since each page takes it. */
function namesIn(content: string): Set<string> {
  const found = new Set<string>();
  for (const [element, classes] of withoutCards(content).matchAll(marks))
    found.add(classes ?? element);
  return new Set([...found].flatMap((each) => each.split(' ')));
}

/** What a page shows before its scripts add anything. Cards stand at its end, and have a sheet of their own. */
function withoutCards(content: string): string {
  const at = content.lastIndexOf('<template data-cards');
  return at < 0 ? content : content.slice(0, at);
}
