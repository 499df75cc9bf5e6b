import article from './sheets/article.css?url';
import chart from './sheets/chart.css?url';
import chartList from './sheets/chart-list.css?url';
import chartPage from './sheets/chart-page.css?url';
import cited from './sheets/cited.css?url';
import code from './sheets/code.css?url';
import data from './sheets/data.css?url';
import embed from './sheets/embed.css?url';
import entities from './sheets/charts/entities.css?url';
import entity from './sheets/entity.css?url';
import fields from './sheets/charts/fields.css?url';
import frame from './sheets/frame.css?url';
import gallery from './sheets/gallery.css?url';
import home from './sheets/home.css?url';
import list from './sheets/list.css?url';
import network from './sheets/charts/network.css?url';
import offline from './sheets/offline.css?url';
import overview from './sheets/overview.css?url';
import print from './sheets/print.css?url';
import quality from './sheets/quality.css?url';
import search from './sheets/search.css?url';
import sections from './sheets/sections.css?url';
import source from './sheets/source.css?url';
import text from './sheets/text.css?url';
import timeline from './sheets/timeline.css?url';

/** Addresses of the style sheets, in the order in which they apply. */
const addresses = {
  frame,
  embed,
  cited,
  text,
  article,
  entity,
  sections,
  code,
  gallery,
  chart,
  entities,
  fields,
  network,
  'chart-page': chartPage,
  'chart-list': chartList,
  data,
  source,
  list,
  home,
  offline,
  overview,
  timeline,
  quality,
  search,
};

/** A style sheet: what all pages share, and one for each part or type of page. */
export type Sheet = keyof typeof addresses;

/** The sheet for printing, which changes the others. */
export const printSheet = print;

/** Sheets that many pages have together, beside the frame, as one file each: `./sheets/merged/article+chart.css`. */
const mergedSheets = Object.entries(
  import.meta.glob<string>('./sheets/merged/*.css', {
    query: '?url',
    import: 'default',
    eager: true,
  }),
).map(([file, address]) => ({ parts: mergedParts(file), address }));

/**
 * The addresses of these style sheets, in the order in which they apply, whatever the order of the names. The frame and
 * most of the others are one file, so that a page waits for its host once.
 */
export function sheetAddresses(sheets: readonly Sheet[]): string[] {
  const merged = mergedSheets
    .filter(({ parts }) => parts.every((part) => sheets.includes(part)))
    .toSorted((a, b) => b.parts.length - a.parts.length)[0];
  const others = (Object.keys(addresses) as Sheet[]).filter(
    (name) => sheets.includes(name) && !merged?.parts.includes(name),
  );
  return [...(merged ? [merged.address] : []), ...others.map((name) => addresses[name])];
}

function mergedParts(file: string): Sheet[] {
  const names = file.slice(file.lastIndexOf('/') + 1, -'.css'.length).split('+');
  return ['frame', ...(names as Sheet[])];
}
