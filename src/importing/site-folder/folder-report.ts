import { firstNames } from '../../model/problems/first-names.ts';
import { Tally } from '../plan/tally.ts';
import type { PlacedText, PlaceOptions } from './addresses/place-texts.ts';
import type { SourceTexts } from './front-matter/read-texts.ts';
import type { SourceSite } from './source/source-site.ts';

/** What an import of a folder makes and leaves, in numbers and names. */
export interface FolderReport {
  site: SourceSite;
  as: PlaceOptions['as'];
  texts: readonly PlacedText[];
  assets: number;
  sources: readonly string[];
  redirects: number;
  /** Old addresses that cannot lead to their texts. */
  droppedRedirects: readonly string[];
  fields: Tally;
  markup: Tally;
  /** Places by what is left there: `articles/a.md:12`. */
  unread: ReadonlyMap<string, readonly string[]>;
  lostLinks: readonly string[];
  /** Files that become no texts, by reason. */
  leftOut: Omit<SourceTexts, 'texts'> & { lists: string[]; unused: string[] };
}

/** Names in one line, and lines of markup that stays, at most. */
const mostNamed = 5;
const mostLines = 8;

/** An import of a folder in words: what was made, what stays to be done, what was left out. */
export function folderReport(report: FolderReport): string[] {
  return [...madeLines(report), ...openLines(report), ...leftOutLines(report)];
}

function madeLines({ site, texts, assets, sources, redirects }: FolderReport): string[] {
  const { generator, mark, url } = site;
  const at = `texts in ${site.texts || './'}`;
  const articles = texts.filter(({ type }) => type === 'article').length;
  const drafts = texts.filter(({ front }) => front.isDraft).length;
  const made = `${counted(articles, 'article')}, ${counted(texts.length - articles, 'page')}`;
  const below = url && url.pathname !== '/' ? `, below the base path ${url.pathname}` : '';
  return [
    mark ? `${generator.name} (${mark}), ${at}` : `${generator.name}, ${at}`,
    drafts > 0 ? `${made}, ${counted(drafts, 'draft')} among them` : made,
    ...(assets > 0
      ? [`${counted(assets, 'picture or file', 'pictures and files')}, in assets/`]
      : []),
    ...named('Sources', sources),
    ...(redirects > 0 ? [`Old addresses that lead to the new ones: ${redirects}${below}`] : []),
  ];
}

/** What the author has to look at. */
function openLines(report: FolderReport): string[] {
  const { site, as, texts } = report;
  const pathsOf = (isMeant: (text: PlacedText) => unknown): string[] =>
    texts.filter(isMeant).map(({ path }) => path);
  const [home] = pathsOf(({ path, isIndex }) => path === 'pages/home.md' && isIndex);
  const unknown = pathsOf(({ formerAddress }) => formerAddress === undefined);
  const moved = new Set(
    texts.flatMap(({ movedFolder }) => (movedFolder === undefined ? [] : [movedFolder])),
  );
  const dated = pathsOf(({ type, front }) => type === 'page' && front.date);
  return [
    ...named('Renamed, since the site has pages of its own there', [...moved]),
    ...named(
      'Old addresses that are taken here, or no addresses of pages',
      report.droppedRedirects,
    ),
    ...(site.generator.address === undefined
      ? ['Old addresses are not known: write them as `redirects` where a text has moved']
      : named('Old addresses are not known of', unknown)),
    ...(home === undefined
      ? []
      : [
          `The text of the front page is ${home}: \`home: {pages: [home]}\` in site.yaml leads to it from the new one`,
        ]),
    ...(site.unreadSettings === undefined
      ? []
      : [`Cannot be read, so that the usual settings count: ${site.unreadSettings}`]),
    ...named(
      'Front matter that cannot be read, and is kept as it is',
      pathsOf(({ isUnread }) => isUnread),
    ),
    ...named(
      'Dates that cannot be read, left out: write each as `date: 2024-05-17`',
      texts.flatMap(({ path, front: { unreadDate } }) =>
        unreadDate === undefined ? [] : [`${path} ${unreadDate}`],
      ),
    ),
    ...named(
      'Drafts, since the old site does not show them today: their date has not come, or they have expired',
      pathsOf((text) => text.isOfOtherDays),
    ),
    ...named(
      'Pages with a date; `--as article` makes articles of them',
      as === undefined ? dated : [],
    ),
    ...unreadLines(report.unread),
    ...named('Links that lead to no text or file that can be shown', report.lostLinks),
  ];
}

function leftOutLines({ site, fields, markup, leftOut }: FolderReport): string[] {
  const { generator, texts, folder } = site;
  return [
    ...tallied('Fields without a place here', fields),
    ...tallied('Markup left out', markup),
    ...named('Texts without words, such as lists, left out', leftOut.lists),
    ...named(
      `Texts ${generator.hidden ? 'in private folders' : 'whose names start with `_`'}, left out`,
      leftOut.hidden,
    ),
    ...named('The old 404 page, left out, since the site has its own', leftOut.notFound),
    ...named(
      `Texts ${generator.needsFrontMatter ? 'without front matter' : `outside ${texts || 'its folders of texts'}`}, left out`,
      leftOut.outside,
    ),
    ...named('Texts in other formats, left out', leftOut.foreign),
    ...named('Symbolic links, not followed', folder.links),
    ...named('Pictures and files that no text names, left out', leftOut.unused),
    ...(generator.settings.length > 0
      ? ['Titles, menus and themes of the old site: write what you want to keep into site.yaml']
      : []),
  ];
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
