import type { Article, Page } from '../model/records/article.ts';
import type { Entity } from '../model/records/entity.ts';
import type { Site } from '../link/site/site.ts';
import { articleOfKey, targetKey, type TargetKey } from '../link/target.ts';
import type { Quote, Reference } from '../markdown/result/reference.ts';
import type { RenderedProse } from '../markdown/result/rendered-prose.ts';
import type { VariantsByFile } from '../model/records/picture-variant.ts';
import { buildBacklinks } from './backlinks.ts';

/** The site, and what its pages say about each other. */
export interface Graph extends Site {
  /** Each prose page after the Markdown pass. */
  rendered: ReadonlyMap<TargetKey, RenderedProse>;
  /** Sentences of other pages that refer to a page. */
  backlinks: ReadonlyMap<TargetKey, readonly Reference[]>;
  /** Ids of the articles that refer to a page. */
  mentioning: ReadonlyMap<TargetKey, readonly string[]>;
  /** All quotations, in the order of the pages. */
  quotes: readonly Quote[];
  /** Smaller files of the pictures on pages. */
  variants: VariantsByFile;
}

/** What texts say about other pages. */
type Told = Pick<Graph, 'backlinks' | 'mentioning' | 'quotes'>;

/**
 * Joins the site with the results of the Markdown pass.
 * @param told What the texts of an earlier run said, if these say the same.
 */
export function buildGraph(
  site: Site,
  rendered: ReadonlyMap<TargetKey, RenderedProse>,
  variants: VariantsByFile = new Map(),
  told: Told = toldBy([...rendered.values()]),
): Graph {
  const { backlinks, mentioning, quotes } = told;
  return { ...site, rendered, backlinks, mentioning, quotes, variants };
}

function toldBy(texts: readonly RenderedProse[]): Told {
  const backlinks = buildBacklinks(texts.map(({ references }) => references));
  return {
    backlinks,
    mentioning: articlesMentioning(backlinks),
    quotes: texts.flatMap((each) => each.quotes),
  };
}

/** The rendering of a record; every prose record has one. */
export function renderedOf(graph: Graph, prose: Article | Page | Entity): RenderedProse {
  const rendered = graph.rendered.get(targetKey(prose));
  if (!rendered) throw new Error(`${prose.file} has not been through the Markdown pass.`);
  return rendered;
}

function articlesMentioning(
  backlinks: ReadonlyMap<TargetKey, readonly Reference[]>,
): Map<TargetKey, string[]> {
  const articlesOf = (references: readonly Reference[]): string[] => {
    const pages = new Set(references.map(({ from }) => from));
    return [...pages].flatMap((from) => articleOfKey(from) ?? []);
  };
  return new Map([...backlinks].map(([key, references]) => [key, articlesOf(references)]));
}
