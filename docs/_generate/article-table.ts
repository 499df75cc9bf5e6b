import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/compile.ts';
import { parsePartialDate } from '../../src/model/dates/partial-date.ts';
import type { ArticleView } from '../../src/views/article/article-view.ts';
import { projectDir } from '../../src/publish/site-options.ts';
import { markdownTable } from './markdown-table.ts';
import type { ReferencePage } from './reference-pages.ts';
import { rewriteRegions } from './regions.ts';

const file = 'docs/pages/flagship.md';

/** The day does not matter: nothing in the table depends on it. */
const today = parsePartialDate('2024-06-01');

/** What can be counted in an article. */
export interface ArticleCounts {
  id: string;
  title: string;
  words: number;
  /** Entities it mentions. */
  entities: number;
  /** Values of datasets in the text, and charts. */
  figures: number;
  /** Sources it cites, each once. */
  citations: number;
}

/** The page about articles. It is no part of the reference: it changes with the articles. */
export function flagshipPage(counts: readonly ArticleCounts[]): ReferencePage {
  const text = readFileSync(join(projectDir, file), 'utf8');
  return { file, text, fresh: rewriteRegions(text, () => articleTable(counts)) };
}

/** The counts of each article of `content/`, by id. */
export async function countArticles(): Promise<ArticleCounts[]> {
  const contentDir = join(projectDir, 'content');
  if (!today) throw new Error('The day is not a date.');
  const { compiled } = await compile({ contentDir, today });
  if (!compiled) throw new Error(`${contentDir} makes no site.`);
  const articles = compiled().pages.ofType('article');
  return articles.map(({ view }) => countsOf(view)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The counts as a table. */
function articleTable(counts: readonly ArticleCounts[]): string {
  const rows = counts.map(({ id, title, words, entities, figures, citations }) => [
    title,
    `${id}.md`,
    ...[words, entities, figures, citations].map(String),
  ]);
  return markdownTable(['article', 'file', 'words', 'entities', 'figures', 'citations'], rows);
}

function countsOf({ id, title, words, about, references, bodyHtml }: ArticleView): ArticleCounts {
  const figures = bodyHtml.match(/<data |<figure class="fig"/g) ?? [];
  return {
    id,
    title,
    words,
    entities: about.length,
    figures: figures.length,
    citations: references.length,
  };
}
