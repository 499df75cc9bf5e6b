import { digestOfPlain } from '../digest.ts';
import { onceEach } from '../once-each.ts';
import type { Article, Page } from './article.ts';
import type { Entity } from './entity.ts';
import type { Records } from './records.ts';

/** A digest of a record without its text. */
export const digestWithoutText = onceEach(
  ({ markdown: _text, ...prose }: Article | Page | Entity): string => digestOfPlain(prose),
);

/** Whether two readings of a content folder differ in texts alone, if at all. */
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

function withoutProse({ articles, pages, entities, unread, ...others }: Records): unknown {
  return others;
}
