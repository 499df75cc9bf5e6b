import { articleFiles, entityFiles, idOf, moved, pathsIn, textFiles, textOf } from '../content.ts';
import type { Edit, EditKind } from '../edit.ts';
import { pickOne } from '../pick-one.ts';
import { withFrontMatter } from '../front-matter.ts';
import { sentence } from './text-edits.ts';

/** Edits that add, delete and move whole files. */
export const fileEdits = {
  renamed: (content, random) => {
    const path = random.pick(pathsIn(content, /^(articles|pages)\/.*\.md$/));
    return moved(content, path, path.replace(/[^/]*\.md$/, `moved-${random.integer(1, 99)}.md`));
  },
  movedToFolder: (content, random) => {
    const path = random.pick(pathsIn(content, entityFiles));
    return moved(content, path, `entities/shelf-${random.integer(1, 9)}/${idOf(path)}.md`);
  },
  folderRenamed: (content, random) => {
    const inFolders = pathsIn(content, /^(articles|entities|pages)\/.+\//);
    const folder = pickOne(random, inFolders)?.replace(/\/[^/]*$/, '');
    if (folder === undefined) return undefined;
    const target = random.pick([`${folder}-${random.integer(1, 9)}`, folder.toUpperCase()]);
    const renamed = target.replace(/^\w+/, folder.replace(/\/.*$/, ''));
    const files = pathsIn(content, /./).filter((path) => path.startsWith(`${folder}/`));
    return {
      what: `renames the folder ${folder} to ${renamed}`,
      files: Object.fromEntries(
        files.flatMap((path) => [
          [path, undefined],
          [renamed + path.slice(folder.length), content.get(path)],
        ]),
      ),
    };
  },
  entityAdded: (content, random) => {
    const number = random.integer(1, 99);
    const other = idOf(random.pick(pathsIn(content, entityFiles)));
    const front = `title: Newford ${number}\nkind: company\naliases: [NF${number}]\nfounded: ${random.integer(1950, 2020)}\npartners: [${other}]\n`;
    return added(
      `entities/newford-${number}.md`,
      `---\n${front}---\n\n${sentence(random)} It knows [[${other}]].\n`,
    );
  },
  articleAdded: (content, random) => {
    const number = random.integer(1, 99);
    const other = random.pick(pathsIn(content, entityFiles));
    const front = `title: A new article ${number}\ndescription: New.\ndate: 2025-01-${random.integer(10, 28)}\ntags: [topic-1, fresh]\n`;
    return added(
      `articles/new-${number}.md`,
      `---\n${front}---\n\nOf [[${idOf(other)}]]. ${sentence(random)}\n\n## And on\n\n${sentence(random)}\n`,
    );
  },
  pageAdded: (_, random) =>
    added(
      `pages/leaf-${random.integer(1, 99)}.md`,
      `# A leaf\n\n${sentence(random)} Velora Logistics is there.\n`,
    ),
  articleDeleted: (content, random) => deleted(random.pick(pathsIn(content, articleFiles))),
  entityDeleted: (content, random) => deleted(random.pick(pathsIn(content, entityFiles))),
  pageDeleted: (content, random) => deleted(random.pick(pathsIn(content, /^pages\/.*\.md$/))),
  /** What other edits have added can mostly go again without an error. */
  addedDeleted: (content, random) => {
    const leavable = pathsIn(content, /\/(newford|new|leaf|copy|named|added|drawn)-[^/]*$/);
    const path = pickOne(random, leavable);
    return path === undefined ? undefined : deleted(path);
  },
  /** The whole text, with names and front matter, of one file under another name. */
  copied: (content, random) => {
    const path = random.pick(pathsIn(content, articleFiles));
    const text = withFrontMatter(textOf(content, path), 'redirects', undefined);
    return added(`articles/copy-${random.integer(1, 99)}.md`, text);
  },
  textsSwapped: (content, random) => {
    const [a, b] = [0, 1].map(() => random.pick(pathsIn(content, articleFiles)));
    if (a === undefined || b === undefined || a === b) return undefined;
    return {
      what: `swaps the texts of ${a} and ${b}`,
      files: { [a]: textOf(content, b), [b]: textOf(content, a) },
    };
  },
  emptied: (content, random) => {
    const path = random.pick(pathsIn(content, textFiles));
    return { what: `empties ${path}`, files: { [path]: '' } };
  },
} satisfies Record<string, EditKind>;

function added(path: string, text: string): Edit {
  return { what: `adds ${path}`, files: { [path]: text } };
}

function deleted(path: string): Edit {
  return { what: `deletes ${path}`, files: { [path]: undefined } };
}
