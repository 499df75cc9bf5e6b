import type { Site } from '../../link/site/site.ts';
import { entityId } from '../../model/ids/entity-id.ts';
import { nearest } from '../../model/problems/nearest.ts';
import { warning, type Problem } from '../../model/problems/problem.ts';
import { placeInFrontMatter } from '../places/place-in-front-matter.ts';

/** Warns of authors that are written as ids, but are no id of an entity: their name would be shown as `mira-lnd`. */
export function checkAuthors({ records, entities }: Site): Problem[] {
  const { articles, pages, unread, drafts } = records;
  return [...articles, ...pages].flatMap((prose) =>
    prose.authors.flatMap((author, index) => {
      const isKnown = entities.has(entityId(author)) || unread?.has('entity', author);
      if (isKnown || !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(author)) return [];
      const at = placeInFrontMatter(prose, `authors.${index}`, 'authors');
      const draft = drafts?.find(author, 'entity');
      const near = nearest(author, entities);
      if (!draft && !near) return [];
      const hint = draft ? ` \`${draft.file}\` is not published.` : ` Did you mean \`${near}\`?`;
      const message = `The author \`${author}\` is no id of an entity, and is shown as written.${hint}`;
      return [warning(at, 'unknown-entity', message, 'Correct the id, or write the name.')];
    }),
  );
}
