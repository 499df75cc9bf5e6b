import { authorPage } from '../../link/site/author-page.ts';
import { pagesInMenus, pagesOnHome } from '../../link/site/start-pages.ts';
import type { Site } from '../../link/site/site.ts';
import { targetKey, type TargetKey } from '../../link/target.ts';
import { navigationTarget } from '../../model/addresses/navigation-target.ts';
import { warning, type Problem } from '../../model/problems/problem.ts';
import { startOfFile } from '../../model/problems/start-of-file.ts';
import { namedEvents } from '../../model/records/chart.ts';

/** What a text refers to. */
interface ReferringText {
  references: readonly { from: TargetKey; to: TargetKey }[];
}

/** Warns of pages that readers never meet. */
export function checkOrphans(site: Site, texts: Iterable<ReferringText>): Problem[] {
  const linked = new Set([...fromTexts(texts), ...fromBylines(site)]);
  return [...orphanEntities(site, linked), ...orphanPages(site, linked)];
}

/**
 * Entities to which no text of another page, relation, dataset, chart, byline, timeline or front page leads. In a folder
 * without articles, the lists of entities are the site.
 */
function orphanEntities(site: Site, linked: ReadonlySet<TargetKey>): Problem[] {
  const { articles, entities } = site;
  if (articles.size === 0) return [];
  const met = new Set([...fromRelations(site), ...fromRecords(site)]);
  return [...entities.values()].flatMap((entity) => {
    if (met.has(entity.id) || linked.has(targetKey(entity))) return [];
    const { file, title } = entity;
    const message = `Only lists lead to \`${title}\`: no other text, relation, dataset or chart names it.`;
    const fix = 'Mention it where readers would look for it, or remove it.';
    return [orphan(file, message, fix)];
  });
}

/** Free pages that readers meet only in search and the list of all: menus name the first. */
function orphanPages({ records, pages }: Site, linked: ReadonlySet<TargetKey>): Problem[] {
  const listed = new Set([...pagesInMenus(records), ...pagesOnHome(records)]);
  const { navigation = [] } = records.settings;
  const inNavigation = new Set(navigation.map(({ link }) => navigationTarget(link)?.path));
  return [...pages.values()].flatMap((page) => {
    const { file, title, path, tags } = page;
    const isMet = linked.has(targetKey(page)) || inNavigation.has(path);
    if (isMet || listed.has(page) || tags.length > 0) return [];
    const message = `Only search and the list of all pages lead to \`${title}\`: no other text, tag or menu does.`;
    const fix = 'Link to it where readers would look for it, give it a tag, or remove it.';
    return [orphan(file, message, fix)];
  });
}

function orphan(file: string, message: string, fix: string): Problem {
  return warning(startOfFile(file), 'orphan-page', message, fix);
}

function* fromTexts(texts: Iterable<ReferringText>): Iterable<TargetKey> {
  for (const { references } of texts) {
    for (const { from, to } of references) if (from !== to) yield to;
  }
}

function* fromBylines(site: Site): Iterable<TargetKey> {
  for (const { authors, file } of [...site.articles.values(), ...site.pages.values()]) {
    for (const author of authors) {
      const page = authorPage(site, author, file);
      if (page) yield page;
    }
  }
}

function* fromRelations({ relations }: Site): Iterable<string> {
  for (const [id, ends] of relations) {
    if (ends.some(({ other }) => 'id' in other)) yield id;
  }
}

function* fromRecords({ records, events }: Site): Iterable<string> {
  for (const { id } of events) yield id;
  for (const { cellNames } of records.datasets) {
    for (const { name } of cellNames?.entities ?? []) yield name;
  }
  for (const chart of records.charts) {
    yield* [...(chart.entities ?? []), ...namedEvents(chart), ...chart.highlight];
  }
  yield* records.settings.home.entities ?? [];
}
