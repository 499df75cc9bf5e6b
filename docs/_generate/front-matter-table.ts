import {
  frontMatterKeys,
  type FrontMatterKey,
  type KeyOwner,
} from '../../src/load/prose/front-matter-keys.ts';
import { code, markdownTable } from './markdown-table.ts';
import { commentsOfKeys } from './source-comments.ts';

const typeNames: Readonly<Record<FrontMatterKey['type'], string>> = {
  text: 'text',
  texts: 'text or list of text',
  date: 'date',
  boolean: '`true` or `false`',
  language: 'language tag',
  url: 'address',
  picture: 'text or map',
  corrections: 'list of `{date, text}`',
};

const plurals: Readonly<Record<KeyOwner, string>> = {
  article: 'articles',
  page: 'pages',
  entity: 'entities',
  event: 'events',
};

/** The keys of front matter: value, files that may have it, other names and comment of each. */
export function frontMatterTable(): string {
  const comments = commentsOfKeys('frontMatterKeys');
  const entries = Object.entries(frontMatterKeys);
  const rows = entries.map(([key, { type, on, requiredOn = [], otherNames = [] }]) => {
    const comment = comments.get(key);
    if (!comment)
      throw new Error(`The front matter key \`${key}\` has no comment for the reference to show.`);
    const files = on.map((each) =>
      requiredOn.includes(each) ? `**${plurals[each]}**` : plurals[each],
    );
    return [code(key), typeNames[type], files.join(', '), otherNames.map(code).join(', '), comment];
  });
  return markdownTable(['key', 'value', 'in', 'also read as', 'what it says'], rows);
}
