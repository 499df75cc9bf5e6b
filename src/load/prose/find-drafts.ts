import type { Kind } from '../../model/kinds/kind.ts';
import { isError, type Problem } from '../../model/problems/problem.ts';
import { once } from '../../model/lazy/once.ts';
import type { Draft, Drafts } from '../../model/records/drafts.ts';
import type { Records } from '../../model/records/records.ts';
import type { ContentFile } from '../folder/content-files.ts';
import type { ContentRole } from '../folder/content-role.ts';
import { readContentText } from '../folder/content-text.ts';
import { slugify } from '../folder/identifier.ts';
import { findEntry, readText, readTexts, type Reading } from '../yaml/field-reader.ts';
import { drawingKey } from './front-matter-keys.ts';
import { splitFrontMatter } from './front-matter.ts';

const prose: readonly ContentRole[] = ['article', 'entity', 'page'];

/** A draft, and the names by which links refer to it. */
interface NamedDraft extends Draft {
  isEntity: boolean;
  /** Ids, paths and file names, titles and aliases, as `nameOfDraft` writes them. */
  names: readonly string[];
}

/** Finds the drafts of a folder. They are read when the first name leads nowhere, which is seldom. */
export function findDrafts(
  files: readonly ContentFile[],
  problems: readonly Problem[],
  records: Omit<Records, 'drafts'>,
): Drafts {
  const drafts = once(() => readDrafts(files, problems, records));
  return {
    find(written, sort = 'page') {
      const name = nameOfDraft(written);
      return drafts().find(
        ({ isEntity, names }) => (isEntity || sort === 'page') && names.includes(name),
      );
    },
  };
}

function readDrafts(
  files: readonly ContentFile[],
  problems: readonly Problem[],
  records: Omit<Records, 'drafts'>,
): NamedDraft[] {
  return draftFiles(files, problems, records).flatMap(
    (file) => readDraft(file, records.kinds) ?? [],
  );
}

/** The Markdown files without a record and without an error that says why. */
export function draftFiles(
  files: readonly ContentFile[],
  problems: readonly Problem[],
  { articles, entities, pages }: Pick<Records, 'articles' | 'entities' | 'pages'>,
): ContentFile[] {
  const known = new Set([...articles, ...entities, ...pages].map(({ file }) => file));
  for (const problem of problems) if (isError(problem)) known.add(problem.file);
  return files.filter(({ role, file }) => prose.includes(role) && !known.has(file));
}

function readDraft(content: ContentFile, kinds: readonly Kind[]): NamedDraft | undefined {
  const { file, role, stem } = content;
  const { text } = readContentText(content);
  const map = text === undefined ? undefined : splitFrontMatter(text, file).map;
  if (!map || findEntry(map, drawingKey)) return undefined;
  // Its slips are reported when it is published.
  const reading: Reading = { file, problems: [] };
  const textOf = (key: string): string | undefined => readText(findEntry(map, key), reading);
  const id = textOf('id') ?? slugify(stem);
  const kind = kinds.find((each) => each.id === textOf('kind'));
  const aliases = readTexts(findEntry(map, 'aliases'), reading).map((each) => each.text);
  const names = [
    id,
    stem,
    file,
    ...(role === 'page' ? [file.replace(/^pages\//, '')] : []),
    ...(role === 'article' ? [`articles/${id}`] : []),
    ...(kind ? [`${kind.folder}/${id}`] : []),
    textOf('title') ?? '',
    ...aliases,
  ];
  const distinct = new Set(names.map(nameOfDraft).filter((name) => name !== ''));
  return { file, isEntity: role === 'entity', names: [...distinct] };
}

/** A name or path as drafts are found by it: without case, ending of a file, and slashes around it. */
function nameOfDraft(written: string): string {
  return written
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/\.(?:md|markdown)$/, '')
    .replace(/^\/+|\/+$/g, '');
}
