import type { Limit } from './limits.ts';
import type { BenchOptions } from './options.ts';
import { createRandom } from './random.ts';
import { visitSearch, type SearchVisit, type VisitFiles } from './search-cost.ts';
import { belongsToSearch, partOf, searchParts, trafficOf, type Traffic } from './search-traffic.ts';
import { kilobytes, table } from './table.ts';
import { createWorld } from './world.ts';

/** The costs of searches, and whether they are within the limits. */
export interface SearchReport {
  /** The report in Markdown. */
  text: string;
  limits: Limit[];
}

/**
 * The most that a first search for one word may cost a reader, including names, by number of articles. Each further word
 * loads one more part of the index, which no setting of Pagefind makes smaller.
 */
const allowed = [
  { articles: 1_000, bytes: 150e3 },
  { articles: 10_000, bytes: 650e3 },
];

/** What a search costs readers of the site in `siteDir`, built from the corpus of these options. */
export async function reportSearch(siteDir: string, options: BenchOptions): Promise<SearchReport> {
  const article = `articles/article-${Math.ceil(options.articles / 2)}/`;
  const made = await visitSearch(siteDir, article, visitsFor(options));
  const weighed = made.map((files) => ({ files, first: trafficOf(siteDir, files.first) }));
  const judged = weighed.filter(({ files: { visit } }) => !/\s/.test(visit.first));
  const [costliest] = judged.toSorted((a, b) => b.first.sentBytes - a.first.sentBytes);
  if (!costliest) throw new Error('No search was made.');
  const text = [
    visitsTable(siteDir, made),
    `The first search for “${costliest.files.visit.first}” in its parts:\n`,
    partsTable(siteDir, costliest.files.first),
  ].join('\n');
  return { text, limits: limitsOf(siteDir, made, costliest.first, options) };
}

/** Visits that search for names, for words in every article, for part of a Chinese name, and by typing. */
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
      ...cells(trafficOf(siteDir, searchFilesOf(siteDir, made))),
      ...['', '', ''],
    ],
    ['the page alone: all scripts', ...cells(trafficOf(siteDir, scripts)), ...['', '', '']],
    ...made.map(({ visit, first, second }) => [
      `“${visit.first}”, then “${visit.second}”${visit.typed ? ', letter by letter' : ''}`,
      ...cells(trafficOf(siteDir, first)),
      ...cells(trafficOf(siteDir, second)),
    ]),
  ]);
}

function partsTable(siteDir: string, files: readonly string[]): string {
  const byPart = Map.groupBy(files, partOf);
  const rows = searchParts.flatMap((part) => {
    const { requests, rawBytes, sentBytes } = trafficOf(siteDir, byPart.get(part) ?? []);
    if (requests === 0) return [];
    return [[part, requests.toString(), kilobytes(rawBytes), kilobytes(sentBytes)]];
  });
  return table([['', 'requests', 'raw', 'sent'], ...rows]);
}

function limitsOf(
  siteDir: string,
  made: readonly VisitFiles[],
  costliest: Traffic,
  { articles }: BenchOptions,
): Limit[] {
  const unasked = trafficOf(siteDir, searchFilesOf(siteDir, made)).rawBytes;
  const most = allowed.find((each) => articles <= each.articles);
  const write = kilobytes;
  return [
    { name: 'files of search, before anyone searches', measured: unasked, limit: 0, write },
    ...(most
      ? [
          {
            name: 'first search for one word, the most expensive',
            measured: costliest.sentBytes,
            limit: most.bytes,
            write,
          },
        ]
      : []),
  ];
}

/** Files of search that the page loaded although nobody had searched. */
function searchFilesOf(siteDir: string, made: readonly VisitFiles[]): string[] {
  return made.flatMap(({ page }) => page.filter((path) => belongsToSearch(siteDir, path)));
}
