import { ambiguousName } from '../../link/names/ambiguous-name.ts';
import type { Site } from '../../link/site/site.ts';
import { entityId } from '../../model/ids/entity-id.ts';
import { nearest } from '../../model/problems/nearest.ts';
import { error, warning, type Location, type Problem } from '../../model/problems/problem.ts';
import type { Author } from '../../model/records/article.ts';
import { placeInFrontMatter } from '../places/place-in-front-matter.ts';

/**
 * Warns of authors that are written as ids, but are no id of an entity: their name would be shown as `mira-lnd`. Reports
 * links that may lead to several pages; one that leads to none is a name.
 */
export function checkAuthors(site: Site): Problem[] {
  const { articles, pages } = site.records;
  return [...articles, ...pages].flatMap((prose) =>
    prose.authors.flatMap((author, index) => {
      const at = placeInFrontMatter(prose, `authors.${index}`, 'authors');
      return author.link ? checkLink(author.link, at, site) : checkName(author, at, site);
    }),
  );
}

function checkLink(
  { target }: NonNullable<Author['link']>,
  at: Location,
  { names }: Pick<Site, 'names'>,
): Problem[] {
  const ambiguous = ambiguousName(`[[${target}]]`, names.resolve(target, at.file));
  return ambiguous ? [error(at, 'ambiguous-link', ambiguous.message, ambiguous.fix)] : [];
}

function checkName({ name }: Author, at: Location, { records, entities }: Site): Problem[] {
  const { unread, drafts } = records;
  const isKnown = entities.has(entityId(name)) || unread?.has('entity', name);
  if (isKnown || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return [];
  const draft = drafts?.find(name, 'entity');
  // A single word may be the name that someone goes by.
  const near = name.includes('-') ? nearest(name, entities) : undefined;
  if (!draft && !near) return [];
  const hint = draft ? ` \`${draft.file}\` is not published.` : ` Did you mean \`${near}\`?`;
  const message = `The author \`${name}\` is not the id of an entity, so it is shown as written.${hint}`;
  return [warning(at, 'unknown-entity', message, 'Correct the id, or write the name.')];
}
