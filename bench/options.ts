import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generatorNames, type GeneratorName } from './generators/generator.ts';
import { isInstalled } from './generators/generators.ts';

export const usage = `Usage: npm run bench -- [--articles N] [--entities N] [--part NAME]... [--only NAME]... [--runs N] [--seed N] [--keep] [--report DIR]
Builds made-up text and prints Markdown tables. Exits with 1 if a limit is exceeded.
--part is one of build (Dossier, Starlight, Astro, Eleventy and, if installed, Hugo, in turns, from nothing and after
edits), search (what a search costs
a reader), chart (a chart of 1,000,000 rows) and pages (Lighthouse on the heaviest pages of content/); all by default.
--only, for the builds, is one of ${generatorNames.join(', ')}.
--entities is a fifth of the articles by default. --keep keeps the folders.
--report measures only builds, of 1,200 and of 12,000 articles and entities unless --articles is given, and the bare work
of their parts, and writes pages/performance.md with charts and data to a content folder.
`;

export const partNames = ['build', 'search', 'chart', 'pages'] as const;
export type PartName = (typeof partNames)[number];

/** The options of the command. */
export interface BenchOptions {
  articles: number;
  entities: number;
  seed: number;
  runs: number;
  parts: readonly PartName[];
  generators: readonly GeneratorName[];
  keep: boolean;
  /** Whether the number of articles was given. */
  isSized: boolean;
  /** Folder for the page on performance; without it, tables are printed. */
  report?: string;
}

/** The options, or a message on what is wrong with them. */
export function readOptions(args: readonly string[]): BenchOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        articles: { type: 'string' },
        entities: { type: 'string' },
        runs: { type: 'string', default: '3' },
        seed: { type: 'string', default: '1' },
        part: { type: 'string', multiple: true },
        only: { type: 'string', multiple: true },
        keep: { type: 'boolean', default: false },
        report: { type: 'string' },
      },
    });
    const articles = Number(values.articles ?? 1000);
    const entities = Number(values.entities ?? Math.ceil(articles / 5));
    const [runs, seed] = [Number(values.runs), Number(values.seed)];
    if (![articles, entities, runs, seed].every(isCount)) {
      return '--articles, --entities, --runs and --seed take a whole number above zero.';
    }
    const part = unknownIn(values.part, partNames);
    if (part !== undefined) return `There is no part \`${part}\`.`;
    const only = unknownIn(values.only, generatorNames);
    if (only !== undefined) return `There is no generator \`${only}\`.`;
    const parts = partNames.filter((name) => !values.part || values.part.includes(name));
    const generators = generatorNames.filter((name) =>
      values.only ? values.only.includes(name) : name !== 'hugo' || isInstalled('hugo'),
    );
    return {
      articles,
      entities,
      runs,
      seed,
      parts,
      generators,
      keep: values.keep,
      isSized: values.articles !== undefined,
      ...(values.report !== undefined && { report: resolve(values.report) }),
    };
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

function unknownIn(
  given: readonly string[] | undefined,
  known: readonly string[],
): string | undefined {
  return given?.find((name) => !known.includes(name));
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}
