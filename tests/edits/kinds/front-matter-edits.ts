import {
  articleFiles,
  entityFiles,
  idOf,
  pathsIn,
  textFiles,
  textOf,
  type Content,
} from '../content.ts';
import type { Edit, EditKind } from '../edit.ts';
import { frontMatterOf, listOf, withFrontMatter } from '../front-matter.ts';
import { pickOne } from '../pick-one.ts';
import { pictures } from './asset-edits.ts';
import { sentence } from './text-edits.ts';
import { sourceKeys } from './markup-edits.ts';

/** Edits of what the front matter says beside names. */
export const frontMatterEdits = {
  descriptionChanged: (content, random) =>
    changed(content, random.pick(pathsIn(content, textFiles)), 'description', () =>
      sentence(random),
    ),
  tagAdded: (content, random) =>
    changed(content, random.pick(pathsIn(content, textFiles)), 'tags', (old) => [
      ...listOf(old),
      random.pick([`topic-${random.integer(1, 44)}`, 'offshore', '海']),
    ]),
  tagsRemoved: (content, random) =>
    changed(content, random.pick(pathsIn(content, articleFiles)), 'tags', () => undefined),
  dateChanged: (content, random) =>
    changed(
      content,
      random.pick(pathsIn(content, articleFiles)),
      random.pick(['date', 'updated']),
      () => `20${random.integer(24, 25)}-0${random.integer(1, 9)}-1${random.integer(0, 9)}`,
    ),
  foundingChanged: (content, random) =>
    changed(content, companies(content, random), 'founded', () => ({
      value: `${random.integer(1950, 2023)}-0${random.integer(1, 9)}`,
      source: random.pick(sourceKeys(content)),
    })),
  factDisputed: (content, random) =>
    changed(content, companies(content, random), 'headquarters', (old) => [
      { value: 'Gdańsk', source: random.pick(sourceKeys(content)), confidence: 'low' },
      ...listOf(old),
    ]),
  relationAdded: (content, random) =>
    changed(
      content,
      companies(content, random),
      random.pick(['owns', 'partners', 'competitors']),
      (old) => [
        ...listOf(old),
        {
          to: idOf(random.pick(pathsIn(content, entityFiles))),
          since: `20${random.integer(10, 24)}`,
        },
      ],
    ),
  relationRemoved: (content, random) =>
    changed(
      content,
      companies(content, random),
      random.pick(['owns', 'competitors']),
      () => undefined,
    ),
  kindChanged: (content, random) =>
    changed(content, companies(content, random), 'kind', () => 'organization'),
  oldAddressAdded: (content, random) =>
    changed(content, random.pick(pathsIn(content, textFiles)), 'redirects', (old) => [
      ...listOf(old),
      `/old/${random.integer(1, 30)}/`,
    ]),
  oldAddressesRemoved: (content, random) => {
    const moved = pathsIn(content, textFiles).filter(
      (path) => 'redirects' in frontMatterOf(textOf(content, path)),
    );
    if (moved.length === 0) return undefined;
    return changed(content, random.pick(moved), 'redirects', () => undefined);
  },
  draftChanged: (content, random) =>
    changed(content, random.pick(pathsIn(content, articleFiles)), 'draft', (old) =>
      old ? undefined : true,
    ),
  languageChanged: (content, random) =>
    changed(content, random.pick(pathsIn(content, textFiles)), 'lang', () =>
      random.pick(['zh', 'ar', 'de', 'en']),
    ),
  imageChanged: (content, random) => {
    const picture = pickOne(random, pathsIn(content, pictures));
    if (picture === undefined) return undefined;
    const path = random.pick(pathsIn(content, /^(articles|entities)\/.*\.md$/));
    return changed(content, path, 'image', () => picture.replace('assets/', ''));
  },
  correctionAdded: (content, random) =>
    changed(content, random.pick(pathsIn(content, articleFiles)), 'corrections', (old) => [
      ...listOf(old),
      { date: `2025-0${random.integer(1, 9)}-01`, text: sentence(random) },
    ]),
  authorChanged: (content, random) =>
    changed(content, random.pick(pathsIn(content, articleFiles)), 'authors', () => [
      random.pick(['Li Wei', 'ada-sorensen', 'person-2']),
    ]),
  idChanged: (content, random) =>
    changed(
      content,
      random.pick(pathsIn(content, articleFiles)),
      'id',
      () => `named-by-id-${random.integer(1, 99)}`,
    ),
} satisfies Record<string, EditKind>;

/** One of the companies of the corpus. */
function companies(content: Content, random: { pick<Item>(items: readonly Item[]): Item }): string {
  return random.pick(pathsIn(content, /^entities\/company-\d+\.md$/));
}

function changed(
  content: Content,
  path: string,
  key: string,
  change: (old: unknown) => unknown,
): Edit {
  const text = textOf(content, path);
  const value = change(frontMatterOf(text)[key]);
  return {
    what: `sets \`${key}\` of ${path} to ${JSON.stringify(value) ?? 'nothing'}`,
    files: { [path]: withFrontMatter(text, key, value) },
  };
}
