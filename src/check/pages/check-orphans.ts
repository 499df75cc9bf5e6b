import type { Site } from '../../link/site/site.ts';
import { authorPage } from '../../link/site/author-page.ts';
import { entityOfKey, type TargetKey } from '../../link/target.ts';
import { warning, type Problem } from '../../model/problems/problem.ts';
import { namedEvents } from '../../model/records/chart.ts';

/** What a text refers to. */
interface ReferringText {
  references: readonly { from: TargetKey; to: TargetKey }[];
}

/**
 * Warns of entities that readers never meet: no text of another page, relation, dataset, chart, byline, timeline or front
 * page leads to them. In a folder without articles, the lists of entities are the site.
 */
export function checkOrphans(site: Site, texts: Iterable<ReferringText>): Problem[] {
  const { articles, entities } = site;
  if (articles.size === 0) return [];
  const met = new Set([...fromTexts(texts), ...fromRelations(site), ...fromRecords(site)]);
  return [...entities.values()].flatMap(({ id, title, file }) => {
    if (met.has(id)) return [];
    const message = `Nothing leads to \`${title}\` but lists: no other text, relation, dataset or chart names it.`;
    const fix = 'Mention it where readers would look for it, or remove it.';
    return [warning({ file, line: 1, column: 1 }, 'orphan-page', message, fix)];
  });
}

function* fromTexts(texts: Iterable<ReferringText>): Iterable<string> {
  for (const { references } of texts) {
    for (const { from, to } of references) {
      if (from !== to) yield* idOf(to);
    }
  }
}

function* fromRelations({ relations }: Site): Iterable<string> {
  for (const [id, ends] of relations) {
    if (ends.some(({ other }) => 'id' in other)) yield id;
  }
}

function* fromRecords({ records, articles, pages, ...site }: Site): Iterable<string> {
  for (const { id } of site.events) yield id;
  for (const { cellNames } of records.datasets) {
    for (const { name } of cellNames?.entities ?? []) yield name;
  }
  for (const chart of records.charts) {
    yield* [...(chart.entities ?? []), ...namedEvents(chart), ...chart.highlight];
  }
  for (const { authors, file } of [...articles.values(), ...pages.values()]) {
    for (const author of authors) yield* idOf(authorPage(site, author, file));
  }
  yield* records.settings.home.entities ?? [];
}

function idOf(page: TargetKey | undefined): string[] {
  const id = page && entityOfKey(page);
  return id ? [id] : [];
}
