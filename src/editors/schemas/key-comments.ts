import comments from './key-comments.json' with { type: 'json' };
import type { KeyComments } from './described-schema.ts';

/** What has keys that authors write: the constant in the source that lists them. */
export type KeyList = keyof typeof comments;

/** What the source says of the keys of a list. `npm run docs:generate` takes the comments from the code, which programs cannot read. */
export function keyComments(list: KeyList): KeyComments {
  return new Map(Object.entries<string>(comments[list]));
}
