import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dossierDialect, plainDialect, writeBlocks, writeTable, type Dialect } from './dialects.ts';
import { frontMatterOf } from './entity-facts.ts';
import { articleBlocks, entityBlocks, type ProseOptions } from './prose.ts';
import { createRandom } from './random.ts';
import { createWorld, day, type World, type WorldEntity } from './world.ts';

/** The size of a corpus and the seed of its random numbers. */
export interface CorpusOptions {
  dir: string;
  articles: number;
  entities: number;
  seed: number;
}

/** A written corpus. `pages` counts articles and entities, which both corpora have. */
export interface WrittenCorpus {
  pages: number;
  bytes: number;
}

/** Writes a content folder; equal options give equal bytes. */
export async function writeCorpus(options: CorpusOptions): Promise<WrittenCorpus> {
  const corpus = createCorpus(options);
  const files = new Map<string, string>([
    ['site.yaml', siteYaml(corpus.world)],
    ['sources.yaml', sourcesYaml(corpus.world)],
    ['data/market-value.yaml', datasetYaml(corpus.world)],
    ['data/market-value.csv', tableCsv(corpus)],
    ...chartFiles(corpus.listed),
  ]);
  for (const { article, text, tags } of articlesOf(corpus, dossierDialect)) {
    const front = {
      title: article.title,
      description: describe(article.title),
      date: article.date,
      tags,
    };
    files.set(`articles/${article.id}.md`, markdownFile(front, text));
  }
  for (const { entity, text, random } of entitiesOf(corpus, dossierDialect)) {
    const front = frontMatterOf(entity, corpus.world, random);
    files.set(`entities/${entity.id}.md`, markdownFile(front, text));
  }
  return writeFiles(options, files);
}

/** Writes the same text as plain Markdown, for the other generators; the dataset is a page with a table. */
export async function writePlainDocs(options: CorpusOptions): Promise<WrittenCorpus> {
  const corpus = createCorpus(options);
  const files = new Map<string, string>([
    ['index.md', markdownFile({ title: 'Home' }, '[The first article](/articles/article-1/)\n')],
  ]);
  for (const { article, text } of articlesOf(corpus, plainDialect)) {
    const front = { title: article.title, description: describe(article.title) };
    files.set(`articles/${article.id}.md`, markdownFile(front, text));
  }
  for (const { entity, text } of entitiesOf(corpus, plainDialect)) {
    const front = { title: entity.name, description: describe(entity.name) };
    files.set(`entities/${entity.id}.md`, markdownFile(front, text));
  }
  const front = { title: 'Market value of companies', description: 'Made-up values.' };
  files.set('data/market-value.md', markdownFile(front, writeTable(tableRows(corpus))));
  return writeFiles(options, files);
}

/** The files of a folder of plain Markdown that edits change. */
export function editedDocs(
  folder: string,
  corpus: Pick<CorpusOptions, 'articles'>,
): { article: string; entity: string; dataset: string } {
  return {
    article: join(folder, 'articles', `${middleArticle(corpus)}.md`),
    entity: join(folder, 'entities', 'company-1.md'),
    dataset: join(folder, 'data', 'market-value.md'),
  };
}

/** Id of the article in the middle of a corpus, which stands for all. */
export function middleArticle({ articles }: Pick<CorpusOptions, 'articles'>): string {
  return `article-${Math.ceil(articles / 2)}`;
}

interface Corpus {
  world: World;
  /** Companies with rows in the dataset. */
  listed: WorldEntity[];
  figures: ProseOptions['figures'];
  seed: number;
}

const quarters = Array.from({ length: 20 }, (_, index) => day(index * 90));

function createCorpus({ articles, entities, seed }: CorpusOptions): Corpus {
  const world = createWorld({ articles, entities }, createRandom(seed));
  const companies = world.entities.filter((entity) => entity.kind === 'company');
  const listed = companies.filter((_, index) => index % 3 === 0);
  const figures = listed.flatMap((entity) => quarters.map((date) => ({ entity, date })));
  return { world, listed, figures, seed };
}

/** Generates articles one at a time, each with its own random numbers, so that both dialects have the same text. */
function* articlesOf({ world, figures, seed }: Corpus, dialect: Dialect) {
  for (const [index, article] of world.articles.entries()) {
    const random = createRandom(seed * 1_000_003 + index);
    const others = Array.from({ length: 6 }, () => random.pick(world.entities));
    const first = world.entities[index % world.entities.length];
    const subjects = first ? [first, ...others] : others;
    const tags = [`topic-${random.integer(1, 20)}`, `topic-${random.integer(21, 40)}`];
    const blocks = articleBlocks({ world, subjects, figures, random });
    yield { article, tags, text: writeBlocks(blocks, dialect) };
  }
}

function* entitiesOf({ world, figures, seed }: Corpus, dialect: Dialect) {
  for (const [index, entity] of world.entities.entries()) {
    const random = createRandom(seed * 2_000_003 + index);
    const subjects = Array.from({ length: 3 }, () => random.pick(world.entities));
    const blocks = entityBlocks({ world, subjects, figures, random });
    yield { entity, random, text: writeBlocks(blocks, dialect) };
  }
}

function describe(title: string): string {
  return `${title}: what is known, from whom, and since when.`;
}

function siteYaml({ articles }: World): string {
  return keys({
    title: 'A dossier to measure by',
    description: 'Made-up articles on made-up companies, to measure how long a build takes.',
    url: 'https://example.org',
    license: 'CC0-1.0',
    ...(articles[0] && { home: { lead: articles[0].id } }),
  });
}

function sourcesYaml({ sources }: World): string {
  return sources
    .map(({ key, title, container, year }) => {
      const issued = { 'date-parts': [[year, 5, 17]] };
      const item = {
        id: key,
        type: 'article-newspaper',
        title,
        'container-title': container,
        issued,
      };
      return `- ${JSON.stringify({ ...item, URL: `https://example.org/${key}` })}\n`;
    })
    .join('');
}

function datasetYaml({ sources }: World): string {
  return keys({
    title: 'Market value of companies',
    description: 'Made-up values at the end of each quarter.',
    ...(sources[0] && { source: sources[0].key }),
    profile: true,
    columns: {
      entity: { type: 'entity' },
      date: { type: 'date' },
      value: { type: 'number', label: 'Market value', unit: 'US$ bn', decimals: 1 },
      source: { type: 'source' },
    },
  });
}

function tableCsv(corpus: Corpus): string {
  return tableRows(corpus)
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
}

/** The dataset; the first row is its header. */
function tableRows({ world, listed, seed }: Corpus): string[][] {
  const random = createRandom(seed + 7);
  const rows = listed.flatMap(({ id }) => {
    let value = random.integer(5, 500);
    return quarters.map((date) => {
      value = Math.max(0.5, value * (0.85 + random.next() * 0.32));
      return [id, date, value.toFixed(2), random.pick(world.sources).key];
    });
  });
  return [['entity', 'date', 'value', 'source'], ...rows];
}

function chartFiles(listed: readonly WorldEntity[]): [string, string][] {
  return (['line', 'bar', 'slope'] as const).map((type, index) => {
    // Few companies are in several charts: a chart that shows nothing is an error.
    const first = Math.max(0, Math.min(index * 4, listed.length - 4));
    const entities = listed.slice(first, first + 4).map(({ id }) => id);
    const title = `Four companies compared, ${type}`;
    const subtitle = 'US$ billion, end of quarter';
    const chart = { title, subtitle, type, data: 'market-value', entities };
    return [`charts/values-${type}.yaml`, keys(chart)];
  });
}

function markdownFile(front: Readonly<Record<string, unknown>>, text: string): string {
  return `---\n${keys(front)}---\n\n${text}`;
}

/** YAML with each value as JSON, which is valid YAML and needs no quoting rules. */
function keys(record: Readonly<Record<string, unknown>>): string {
  return Object.entries(record)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
}

async function writeFiles(
  { dir, articles, entities }: CorpusOptions,
  files: ReadonlyMap<string, string>,
): Promise<WrittenCorpus> {
  let bytes = 0;
  for (const folder of new Set([...files.keys()].map((file) => dirname(file)))) {
    await mkdir(join(dir, folder), { recursive: true });
  }
  for (const [file, text] of files) {
    await writeFile(join(dir, file), text);
    bytes += Buffer.byteLength(text);
  }
  return { pages: articles + entities, bytes };
}
