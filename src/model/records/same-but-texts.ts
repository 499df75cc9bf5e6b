import { digestOfPlain } from '../digest.ts';
import { onceEach } from '../lazy/once-each.ts';
import type { Article, Page } from './article.ts';
import type { Entity } from './entity.ts';
import type { Records } from './records.ts';
import { withoutText } from './text-apart.ts';

/** A digest of a record without its text, and without the links in it, which are counted each time. */
export const digestWithoutText = onceEach((prose: Article | Page | Entity): string => {
  const { writtenLinks: _links, ...others } = withoutText(prose);
  return digestOfPlain(others);
});

/** Whether two readings of a content folder differ in texts alone, or in files that are copied, if at all. */
export function areSameButTexts(a: Records, b: Records): boolean {
  return (
    (['articles', 'pages', 'entities'] as const).every((type) => areProseSame(a[type], b[type])) &&
    digestOfPlain(withoutProse(a)) === digestOfPlain(withoutProse(b))
  );
}

function areProseSame(
  a: readonly (Article | Page | Entity)[],
  b: readonly (Article | Page | Entity)[],
): boolean {
  return (
    a.length === b.length &&
    a.every((each, at) => {
      const other = b[at];
      return each === other || (other && digestWithoutText(each) === digestWithoutText(other));
    })
  );
}

/**
 * Records but those with texts, and but what answers single questions of texts, which note what they have asked:
 * `src/markdown/kept/question.ts`.
 */
export function withoutProse({
  articles,
  pages,
  entities,
  unplaced,
  versions,
  unread,
  drafts,
  ...others
}: Pick<
  Records,
  'articles' | 'pages' | 'entities' | 'unplaced' | 'versions' | 'unread' | 'drafts'
>): unknown {
  return others;
}
