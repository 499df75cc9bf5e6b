import { firstNames } from '../../model/problems/first-names.ts';
import { Tally } from '../plan/tally.ts';
import type { SourceSite } from './source/source-site.ts';

/** What an import of a folder makes and leaves, in numbers and names. */
export interface FolderReport {
  site: SourceSite;
  articles: number;
  pages: number;
  drafts: number;
  assets: number;
  sources: readonly string[];
  redirects: number;
  /** Old addresses that cannot lead to their texts. */
  droppedRedirects: readonly string[];
  /** Texts whose old address is not known. */
  unknownAddresses: readonly string[];
  fields: Tally;
  markup: Tally;
  /** Places by what is left there: `articles/a.md:12`. */
  unread: ReadonlyMap<string, readonly string[]>;
  lostLinks: readonly string[];
  lists: readonly string[];
  foreign: readonly string[];
  hidden: readonly string[];
  outside: readonly string[];
  notFound: readonly string[];
  links: readonly string[];
  unused: readonly string[];
  unreadFronts: readonly string[];
  datedPages: readonly string[];
  /** The page with the text of the front page. */
  home?: string | undefined;
}

/** Names in one line, and lines of markup that stays, at most. */
const mostNamed = 5;
const mostLines = 8;

/** An import of a folder in words: what was made, what stays to be done, what was left out. */
export function folderReport(report: FolderReport): string[] {
  const { site } = report;
  const { generator, mark, texts, url } = site;
  const at = `texts in ${texts || './'}`;
  const lines = [
    mark ? `${generator.name} (${mark}), ${at}` : `${generator.name}, ${at}`,
    `${counted(report.articles, 'article')}, ${counted(report.pages, 'page')}${report.drafts > 0 ? `, ${counted(report.drafts, 'draft')} among them` : ''}`,
    ...(report.assets > 0
      ? [`${counted(report.assets, 'picture or file', 'pictures and files')}, in assets/`]
      : []),
    ...named('Sources', report.sources),
    ...(report.redirects > 0
      ? [
          `Old addresses that lead to the new ones: ${report.redirects}${url && url.pathname !== '/' ? `, below the base path ${url.pathname}` : ''}`,
        ]
      : []),
    ...named(
      'Old addresses that are taken here, or no addresses of pages',
      report.droppedRedirects,
    ),
    ...(generator.address === undefined
      ? ['Old addresses are not known: write them as `redirects` where a text has moved']
      : named('Old addresses are not known of', report.unknownAddresses)),
    ...(report.home === undefined
      ? []
      : [
          `The text of the front page is ${report.home}: \`home: {pages: [home]}\` in site.yaml leads to it from the new one`,
        ]),
    ...(site.unreadSettings === undefined
      ? []
      : [`Cannot be read, so that the usual settings count: ${site.unreadSettings}`]),
    ...named('Front matter that cannot be read, and is kept as it is', report.unreadFronts),
    ...named('Pages with a date; `--as article` makes articles of them', report.datedPages),
    ...unreadLines(report.unread),
    ...named('Links that lead to no text or file that can be shown', report.lostLinks),
    ...tallied('Fields without a place here', report.fields),
    ...tallied('Markup left out', report.markup),
    ...named('Texts without words, such as lists, left out', report.lists),
    ...named(
      `Texts ${generator.hidden ? 'in private folders, or ' : ''}whose names start with \`_\`, left out`,
      report.hidden,
    ),
    ...named('The old 404 page, left out, since the site has its own', report.notFound),
    ...named(
      `Texts ${generator.needsFrontMatter ? 'without front matter' : `outside ${texts}`}, left out`,
      report.outside,
    ),
    ...named('Texts in other formats, left out', report.foreign),
    ...named('Symbolic links, not followed', report.links),
    ...named('Pictures and files that no text names, left out', report.unused),
    ...(generator.settings.length > 0
      ? ['Titles, menus and themes of the old site: write what you want to keep into site.yaml']
      : []),
  ];
  return lines;
}

/** What stays as it is written, with the first places of the most frequent. */
function unreadLines(unread: FolderReport['unread']): string[] {
  const all = [...unread].sort(([, a], [, b]) => b.length - a.length);
  const others = new Tally();
  for (const [name, places] of all.slice(mostLines)) others.add(name, places.length);
  return [
    ...all
      .slice(0, mostLines)
      .flatMap(([name, places]) => named(`Stays as it is written: ${name}`, places)),
    ...tallied('Stays as it is written, too', others),
  ];
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function named(what: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${what} (${names.length}): ${firstNames(names, mostNamed)}`];
}

function tallied(what: string, tally: Tally): string[] {
  return tally.isEmpty ? [] : [`${what}: ${tally}`];
}
