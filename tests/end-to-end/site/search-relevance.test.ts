import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { pageLimits } from '../../../src/client/search/search-limits.ts';
import type { SearchAnswer } from '../../../src/client/search/engine/search-request.ts';
import { hasFlagship } from '../../sites.ts';
import { builtSite } from '../built-site.ts';
import { ndcg, readJudgements } from './relevance/judgements.ts';
import { searchInNode } from './relevance/search-in-node.ts';

const judged = hasFlagship
  ? (['flagship', 'wind', 'charts'] as const)
  : (['wind', 'charts'] as const);

/** The least mean for the queries of all sites. */
const least = 0.9;

test('search shows first what a reader wants', async (context) => {
  const measured = new Map<string, number[]>();
  for (const site of judged) measured.set(site, await measure(site, context));
  const all = [...measured.values()].flat();
  for (const [site, values] of measured) context.diagnostic(line(site, values));
  context.diagnostic(line('all', all));
  assert.ok(mean(all) >= least, `nDCG@5 is ${mean(all).toFixed(3)}; it was ${least} at least.`);
});

/** The nDCG@5 of each judged query of a site. Queries below 0.8 are listed with what was found. */
async function measure(site: (typeof judged)[number], context: TestContext): Promise<number[]> {
  const siteDir = builtSite(site);
  const engine = searchInNode(siteDir);
  const values: number[] = [];
  for (const [query, grades] of readJudgements(site)) {
    const answer = await engine.search({ query, limits: pageLimits });
    const pages = answer ? pagesOf(answer, siteDir) : [];
    const value = ndcg(pages, grades);
    values.push(value);
    const graded = pages.slice(0, 5).map((page) => `${page} ${grades.get(page) ?? 0}`);
    if (value < 0.8) context.diagnostic(`${value.toFixed(2)}  ${query}: ${graded.join(', ')}`);
  }
  return values;
}

/** The pages of an answer in the order in which a reader sees them, as paths without slashes at their ends. */
function pagesOf({ pinned, sections }: SearchAnswer, siteDir: string): string[] {
  const hits = [...(pinned ? [pinned] : []), ...sections.flatMap((section) => section.hits)];
  const pages = hits.map(({ url }) => url.slice(siteDir.length + 1).replace(/\/?(#.*)?$/, ''));
  return [...new Set(pages)];
}

function line(name: string, values: readonly number[]): string {
  return `nDCG@5 ${name}: ${mean(values).toFixed(3)} (${values.length} queries)`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
