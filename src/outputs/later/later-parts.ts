import { hash } from 'node:crypto';
import type { LaterParts } from '../../model/later-parts.ts';

/** A page, and what it loads only once its reader does something. */
export interface SplitPage {
  html: string;
  /** The file beside it. */
  parts: string;
}

/** The name of the file with the parts of a page, beside it. */
const laterName = 'later.json';

/** Fewer characters are not worth a request. */
const fewest = 1000;

/** In a page with so many, such as the rows of a large dataset, even a few characters are. */
const longPage = 400_000;

/** Rows of a table that stays in its page, where those without scripts read it. */
const shortTable = 30;

/** How the parts start, of which patterns and fixed searches are made: no letter of them means more in a pattern. */
const starts = {
  cards: '<template data-cards',
  table: '<details class="tbl" data-page="',
  scale: '<div class="scale ',
};

const cards = new RegExp(`(${starts.cards}(?=[ >])[^>]*)>(.+?)</template>`, 's');
const tables = new RegExp(
  `${starts.table}([^"]*)"><summary>([^<]*)</summary>(.*?)</details>`,
  'gs',
);
const scale = `(${starts.scale}[a-z]+"(?: data-unit="[^"]*")?)`;
const ownValues = new RegExp(`${scale} data-values="([^"]*)"`, 'g');
const ofScripts = /<dossier-(?:search|edition)(?: [a-z-]+(?:="[^"]*")?)*>/g;
const splitScripts = /<dossier-(?:search|edition)(?: [a-z-]+(?:="[^"]*")?)*? data-later="/;
const words = / data-label-[a-z-]+="[^"]*"/g;
const main = /<main(?: [a-z0-9-]+(?:="[^"]*")?)*>/;
const ofIndex = / data-search-[a-z0-9-]+="[^"]*"/g;

/** Stands where the address of the file belongs, which says what is in it. */
const address = 'data-later="?"';

/**
 * Takes the cards out of a page, the values of scales that have their own, the words of the search dialog and the notice,
 * what only the index reads, and the long tables of charts that have a page of their own, to which a link leads instead.
 * @returns `undefined` for a page that has too little of them.
 */
export function splitPage(page: string): SplitPage | undefined {
  const later: LaterParts = { tables: [], values: [], words: [] };
  const withoutCards = replaceFrom(page, starts.cards, (rest) =>
    rest.replace(cards, (_, start: string, inside: string) => {
      later.cards = inside;
      return `${start} ${address}></template>`;
    }),
  );
  const withoutTables = replaceFrom(withoutCards, starts.table, (rest) =>
    rest.replace(tables, (whole: string, href: string, label: string, table: string) => {
      if (table.split('<tr').length - 1 <= shortTable) return whole;
      later.tables.push(table);
      return `<a class="tbl" href="${href}" ${address}>${label}</a>`;
    }),
  );
  const html = replaceFrom(withoutTables, starts.scale, (rest) =>
    rest.replace(ownValues, (_, start: string, values: string) => {
      later.values.push(values);
      return `${start} ${address}`;
    }),
  );
  const silent = html.replace(ofScripts, (tag) => {
    later.words.push((tag.match(words) ?? []).join(''));
    return tag.replace(words, '').replace(/>$/, ` ${address}>`);
  });
  const seen = [later.cards ?? '', ...later.tables, ...later.values].join('').length;
  const isLong = page.length >= longPage && later.words.length > 0;
  if (seen < fewest && !isLong) return undefined;
  const text = silent.replace(main, (tag) => {
    const read = tag.match(ofIndex);
    if (read) later.index = read.join('');
    return tag.replace(ofIndex, '');
  });
  // Browsers keep both for some minutes, and a page must not get the parts of an older one. Hosts ignore what follows the
  // question mark, and an open page must not get those of a newer one.
  const edition = hash('sha256', JSON.stringify(later)).slice(0, 8);
  const file = `${laterName}?${edition}`;
  const parts = JSON.stringify({ edition, ...later });
  return { html: text.replaceAll(address, `data-later="${file}"`), parts };
}

/**
 * Replaces parts of a page from the first place where a text stands. Most pages have few such parts, or none, and a text
 * is found several times faster than a pattern.
 */
function replaceFrom(page: string, text: string, replace: (rest: string) => string): string {
  const at = page.indexOf(text);
  return at < 0 ? page : page.slice(0, at) + replace(page.slice(at));
}

/** A page with all its parts, as it was before they were taken out, but for the order of attributes. */
export function joinPage(html: string, parts: LaterParts): string {
  const [table, value, labels] = [parts.tables, parts.values, parts.words].map((all) =>
    all.values(),
  );
  const next = (rest: Iterator<string> | undefined): string => rest?.next().value ?? '';
  return pageForIndex(html, parts)
    .replace(
      new RegExp(`(${starts.cards}(?=[ >])[^>]*) data-later="[^"]*"></template>`),
      (_, start: string) => `${start}>${parts.cards ?? ''}</template>`,
    )
    .replace(
      /<a class="tbl" href="([^"]*)" data-later="[^"]*">([^<]*)<\/a>/g,
      (_, href: string, label: string) =>
        `${starts.table}${href}"><summary>${label}</summary>${next(table)}</details>`,
    )
    .replace(
      new RegExp(`${scale} data-later="[^"]*"`, 'g'),
      (_, start: string) => `${start} data-values="${next(value)}"`,
    )
    .replace(
      /(<dossier-(?:search|edition)(?: [a-z-]+(?:="[^"]*")?)*?) data-later="[^"]*">/g,
      (_, start: string) => `${start}${next(labels)}>`,
    );
}

/** A page with that part which the index reads. */
export function pageForIndex(html: string, { index = '' }: LaterParts): string {
  return html.replace(main, (tag) => `${tag.slice(0, -1)}${index}>`);
}

/** Whether a page was split: what its scripts say is always among the parts. */
export function isSplit(html: string): boolean {
  return splitScripts.test(html);
}

/** The file of the parts of a page: `articles/x/later.json` for `articles/x/index.html`. */
export function laterFile(pageFile: string): string {
  return pageFile.replace(/[^/]+$/, laterName);
}
