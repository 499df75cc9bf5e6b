import type { Kind } from '../../model/kinds/kind.ts';
import type { Problem } from '../../model/problems/problem.ts';
import { nameOfDraft, type Draft } from '../../model/records/drafts.ts';
import type { Records } from '../../model/records/records.ts';
import type { ContentFile } from '../folder/content-files.ts';
import type { ContentRole } from '../folder/content-role.ts';
import { readContentText } from '../folder/content-text.ts';
import { slugify } from '../folder/identifier.ts';
import { findEntry, readText, readTexts, type Reading } from '../yaml/field-reader.ts';
import { splitFrontMatter } from './front-matter.ts';

const prose: readonly ContentRole[] = ['article', 'entity', 'page'];

/** The drafts of a folder: Markdown files without a record and without an error that says why. */
export function readDrafts(
  files: readonly ContentFile[],
  problems: readonly Problem[],
  { articles, entities, pages, kinds }: Omit<Records, 'drafts'>,
): Draft[] {
  const known = new Set([...articles, ...entities, ...pages].map(({ file }) => file));
  for (const { severity, file } of problems) if (severity === 'error') known.add(file);
  return files
    .filter(({ role, file }) => prose.includes(role) && !known.has(file))
    .flatMap((file) => readDraft(file, kinds) ?? []);
}

function readDraft(content: ContentFile, kinds: readonly Kind[]): Draft | undefined {
  const { file, role, stem } = content;
  const { text } = readContentText(content);
  const map = text === undefined ? undefined : splitFrontMatter(text, file).map;
  if (!map) return undefined;
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
