import type { Random } from '../../../bench/random.ts';
import { entityFiles, pathsIn, textFiles, textOf, type Content } from '../content.ts';
import type { Edit, EditKind } from '../edit.ts';
import { frontMatterOf, listOf, splitText, titleOf, withFrontMatter } from '../front-matter.ts';
import { pickOne } from '../pick-one.ts';
import { nameToCome } from './markup-edits.ts';
import { changedParagraph } from './text-edits.ts';

/** Edits of titles, aliases and what links by name. */
export const nameEdits = {
  titleChanged: (content, random) => {
    const path = random.pick(pathsIn(content, textFiles));
    return withTitle(
      content,
      path,
      `${titleOf(textOf(content, path)) ?? 'Page'} ${random.pick(['renewed', 'II', '==again==', '新'])}`,
    );
  },
  entityRenamed: (content, random) =>
    withTitle(
      content,
      random.pick(pathsIn(content, entityFiles)),
      `Wexford ${random.pick(['Rope', 'Tar', 'Sail', '海运'])} ${random.integer(1, 40)}`,
    ),
  aliasAdded: (content, random) =>
    withAlias(
      content,
      random,
      random.pick([`Wexter ${random.integer(1, 40)}`, '新远', `W${random.integer(100, 999)}`]),
    ),
  aliasRemoved: (content, random) => {
    const path = pickOne(
      random,
      pathsIn(content, entityFiles).filter((each) => aliasesOf(content, each).length > 0),
    );
    if (path === undefined) return undefined;
    const [first, ...others] = aliasesOf(content, path);
    return {
      what: `removes the alias ${String(first)} of ${path}`,
      files: { [path]: withFrontMatter(textOf(content, path), 'aliases', others) },
    };
  },
  /** Words that stand in texts already become links. */
  plainWordsNamed: (content, random) => {
    const { body } = splitText(textOf(content, random.pick(pathsIn(content, textFiles))));
    const words = [...body.matchAll(/(?<= )[a-z]{5,} [a-z]{3,}(?= )/g)].map(([word]) => word);
    if (words.length === 0) return undefined;
    return withAlias(content, random, random.pick(words));
  },
  plainWordsNamedByNewEntity: (content, random) => {
    const { body } = splitText(textOf(content, random.pick(pathsIn(content, textFiles))));
    const words = [...body.matchAll(/(?<= )[a-z]{6,}(?= )/g)].map(([word]) => word);
    if (words.length === 0) return undefined;
    const title = random.pick(words);
    return {
      what: `adds an entity called “${title}”, as texts say already`,
      files: {
        [`entities/named-${title}.md`]: `---\ntitle: ${title}\nkind: place\n---\n\nA place.\n`,
      },
    };
  },
  unknownNameLinked: (content, random) => {
    const name = nameToCome(random);
    // In `pages/`, a link that leads nowhere is a warning.
    const path = random.pick(pathsIn(content, /^pages\/.*\.md$/));
    const changed = changedParagraph(
      textOf(content, path),
      random,
      (text) => `${text} See [[${name}]] and ![[${name}]].`,
    );
    return { what: `links from ${path} to ${name}`, files: { [path]: changed } };
  },
  linkedNameGiven: (content, random) => {
    const name = random.pick([...linkedNames(content), nameToCome(random)]);
    if (random.chance(0.5)) return withAlias(content, random, name);
    const path = `pages/${name.toLowerCase().replaceAll(' ', '-')}.md`;
    return {
      what: `adds ${path}`,
      files: { [path]: `---\ntitle: ${name}\n---\n\nThe note that was missing.\n` },
    };
  },
  linkedNameTaken: (content, random) => {
    const [path] = pathsIn(content, /^pages\/harbour-note-/);
    if (path !== undefined) return { what: `deletes ${path}`, files: { [path]: undefined } };
    const named = pathsIn(content, entityFiles).filter((each) =>
      aliasesOf(content, each).some(isToCome),
    );
    if (named.length === 0) return undefined;
    const chosen = random.pick(named);
    const others = aliasesOf(content, chosen).filter((alias) => !isToCome(alias));
    return {
      what: `removes the aliases of notes from ${chosen}`,
      files: { [chosen]: withFrontMatter(textOf(content, chosen), 'aliases', others) },
    };
  },
} satisfies Record<string, EditKind>;

function withTitle(content: Content, path: string, title: string): Edit {
  return {
    what: `changes the title of ${path} to “${title}”`,
    files: { [path]: withFrontMatter(textOf(content, path), 'title', title) },
  };
}

function withAlias(content: Content, random: Random, alias: string): Edit {
  const path = random.pick(pathsIn(content, entityFiles));
  return {
    what: `adds the alias “${alias}” to ${path}`,
    files: {
      [path]: withFrontMatter(textOf(content, path), 'aliases', [
        ...aliasesOf(content, path),
        alias,
      ]),
    },
  };
}

function aliasesOf(content: Content, path: string): unknown[] {
  return listOf(frontMatterOf(textOf(content, path))['aliases']);
}

function isToCome(name: unknown): boolean {
  return typeof name === 'string' && name.startsWith('Harbour note');
}

/** Names that pages link to, whether or not there is a page of that name. */
function linkedNames(content: Content): string[] {
  return pathsIn(content, /^pages\/.*\.md$/).flatMap((path) =>
    [...textOf(content, path).matchAll(/\[\[(Harbour note \d)\]\]/g)].map(([, name = '']) => name),
  );
}
