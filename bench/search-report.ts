import type { Limit } from './limits.ts';
import type { BenchOptions } from './options.ts';
import { createRandom } from './random.ts';
import { visitSearch, type SearchVisit, type VisitFiles } from './search-cost.ts';
import { belongsToSearch, partOf, searchParts, weigh, type Traffic } from './search-traffic.ts';
import { kilobytes, table } from './table.ts';
import { createWorld } from './world.ts';

export interface SearchReport {
  /** In Markdown. */
  text: string;
  limits: Limit[];
}

/**
 * What a first search for one word may cost a reader, names included, by the articles of a site. Each further word
 * reads one more part of the index, which no setting of Pagefind makes smaller.
 */
const allowed = [
  { articles: 1_000, bytes: 150e3 },
  { articles: 10_000, bytes: 650e3 },
];

/** What a search costs who reads the site in `siteDir`, made of the corpus of these options. */
export async function reportSearch(siteDir: string, options: BenchOptions): Promise<SearchReport> {
  const article = `articles/article-${Math.ceil(options.articles / 2)}/`;
  const made = await visitSearch(siteDir, article, visitsFor(options));
  const weighed = made.map((files) => ({ files, first: weigh(siteDir, files.first) }));
  const judged = weighed.filter(({ files: { visit } }) => !/\s/.test(visit.first));
  const [dearest] = judged.toSorted((a, b) => b.first.sentBytes - a.first.sentBytes);
  if (!dearest) throw new Error('No search was made.');
  const text = [
    visitsTable(siteDir, made),
    `The first search for “${dearest.files.visit.first}” in its parts:\n`,
    partsTable(siteDir, dearest.files.first),
  ].join('\n');
  return { text, limits: limitsOf(siteDir, made, dearest.first, options) };
}

/** Names, words that stand in every article, a part of a Chinese name, and a reader who types. */
function visitsFor({ articles, entities, seed }: BenchOptions): SearchVisit[] {
  const [one, two] = createWorld({ articles, entities }, createRandom(seed)).entities.filter(
    ({ kind }) => kind === 'company',
  );
  if (!one || !two) throw new Error('The corpus needs two companies to search for.');
  const [[stem = '', chinese = ''], [otherStem = '', otherChinese = '']] = [
    one.aliases,
    two.aliases,
  ];
  return [
    { first: stem, second: otherStem },
    { first: one.name, second: two.name },
    { first: 'market', second: 'company' },
    { first: 'merger inquiry', second: 'service guideline' },
    { first: chinese.slice(0, 2), second: otherChinese.slice(0, 2) },
    { first: one.name, second: two.name, typed: true },
  ];
}

function visitsTable(siteDir: string, made: readonly VisitFiles[]): string {
  const cells = ({ requests, rawBytes, sentBytes }: Traffic): string[] => [
    requests.toString(),
    kilobytes(rawBytes),
    kilobytes(sentBytes),
  ];
  const [opened] = made;
  const scripts = opened?.page.filter((path) => path.endsWith('.js')) ?? [];
  return table([
    ['', 'requests', 'raw', 'sent', 'next search', 'raw', 'sent'],
    [
      'the page alone: files of search',
      ...cells(weigh(siteDir, searchFilesOf(siteDir, made))),
      ...['', '', ''],
    ],
    ['the page alone: all scripts', ...cells(weigh(siteDir, scripts)), ...['', '', '']],
    ...made.map(({ visit, first, second }) => [
      `“${visit.first}”, then “${visit.second}”${visit.typed ? ', letter by letter' : ''}`,
      ...cells(weigh(siteDir, first)),
      ...cells(weigh(siteDir, second)),
    ]),
  ]);
}

function partsTable(siteDir: string, files: readonly string[]): string {
  const byPart = Map.groupBy(files, partOf);
  const rows = searchParts.flatMap((part) => {
    const { requests, rawBytes, sentBytes } = weigh(siteDir, byPart.get(part) ?? []);
    if (requests === 0) return [];
    return [[part, requests.toString(), kilobytes(rawBytes), kilobytes(sentBytes)]];
  });
  return table([['', 'requests', 'raw', 'sent'], ...rows]);
}

function limitsOf(
  siteDir: string,
  made: readonly VisitFiles[],
  dearest: Traffic,
  { articles }: BenchOptions,
): Limit[] {
  const unasked = weigh(siteDir, searchFilesOf(siteDir, made)).rawBytes;
  const most = allowed.find((each) => articles <= each.articles);
  const write = kilobytes;
  return [
    { name: 'files of search, before anyone searches', measured: unasked, limit: 0, write },
    ...(most
      ? [
          {
            name: 'first search for one word, the dearest',
            measured: dearest.sentBytes,
            limit: most.bytes,
            write,
          },
        ]
      : []),
  ];
}

/** Files of the search that came with the page, though nobody asked for them. */
function searchFilesOf(siteDir: string, made: readonly VisitFiles[]): string[] {
  return made.flatMap(({ page }) => page.filter((path) => belongsToSearch(siteDir, path)));
}
