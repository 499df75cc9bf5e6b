import { posix } from 'node:path';
import { hasUnreadFields } from '../../model/kinds/unread-fields.ts';
import { isError, type Problem } from '../../model/problems/problem.ts';
import type { Records } from '../../model/records/records.ts';
import type { NameSort, UnreadNames } from '../../model/records/unread-names.ts';
import type { ContentFile } from './content-files.ts';
import type { ContentRole } from './content-role.ts';
import { looseText } from './text-file.ts';
import { slugify } from './identifier.ts';

/** A file with an error, and the part of its text that may define names. */
interface UnreadFile {
  sorts: readonly NameSort[];
  file: string;
  id: string;
  text: string;
  words?: ReadonlySet<string>;
}

/** Names stand at the start of a file without readable front matter, within so many characters. */
const longestStart = 10_000;

const sortsOfRoles: Readonly<Partial<Record<ContentRole, readonly NameSort[]>>> = {
  site: ['setting'],
  article: ['page'],
  page: ['page'],
  entity: ['page', 'entity'],
  bibliography: ['source'],
  'possible-bibliography': ['source'],
  table: ['dataset'],
  dataset: ['dataset'],
  chart: ['chart'],
  asset: ['asset'],
};

/** Finds the names that no record has because the file that defines them has an error. */
export async function findUnread(
  files: readonly ContentFile[],
  problems: readonly Problem[],
  records: Omit<Records, 'unread'>,
): Promise<UnreadNames> {
  const faulty = new Set(problems.filter(isError).map(({ file }) => file));
  const arePartial = records.kinds.some(hasUnreadFields);
  const unread: UnreadFile[] = [];
  for (const content of files) {
    const isFaulty = faulty.has(content.file) && !isRead(content, records);
    if (isFaulty || (content.role === 'kinds' && arePartial))
      unread.push(await unreadFile(content));
  }
  const withNames = unread.filter(({ sorts }) => !sorts.includes('asset'));
  unread.push(...filesNotRead(files, problems));
  return {
    files: withNames.map(({ file }) => file),
    has: (sort, name) =>
      unread.some((file) => file.sorts.includes(sort) && defines(file, sort, name)),
  };
}

/** Files that are there, and not read for their place or extension. */
function filesNotRead(files: readonly ContentFile[], problems: readonly Problem[]): UnreadFile[] {
  const read = new Set(files.map(({ file }) => file));
  return problems
    .filter(({ code, file }) => code === 'unknown-asset' && !read.has(file))
    .map(({ file }) => ({ sorts: ['asset'], file, id: '', text: '' }));
}

/** Whether an entity, article or page with an error has its names all the same. */
function isRead({ role, file }: ContentFile, records: Omit<Records, 'unread'>): boolean {
  if (role === 'entity') return records.entities.some((each) => each.file === file);
  const prose = [...records.articles, ...records.pages].find((each) => each.file === file);
  return prose !== undefined && Object.keys(prose.keyPositions).length > 0;
}

async function unreadFile(content: ContentFile): Promise<UnreadFile> {
  const { file, role, stem } = content;
  const sorts = sortsOfRoles[role] ?? [];
  const isText = sorts.some((sort) => sort === 'page' || sort === 'source' || sort === 'setting');
  const text = isText ? await looseText(content.absolutePath) : '';
  return {
    sorts,
    file,
    id: slugify(stem),
    text: sorts.includes('source') ? text.toLowerCase() : plain(startOf(text)),
  };
}

/** The front matter, or where it would be. Links in it name other pages, so they are left out. */
function startOf(text: string): string {
  const end = text.indexOf('\n---', 3);
  return text
    .slice(0, end < 0 ? longestStart : end)
    .replace(/\[\[[^[\]\n]*\]\]|\]\([^()\n]*\)/g, ' ');
}

function defines(unread: UnreadFile, sort: NameSort, name: string): boolean {
  const wanted = name.trim().toLowerCase();
  if (sort === 'source') {
    // A colon may end a key, as in `register-2019:`, or be within it.
    unread.words ??= new Set(
      unread.text.split(/[\s,"'{}[\]()]+/).flatMap((word) => [word, word.replace(/:$/, '')]),
    );
    return unread.words.has(wanted);
  }
  const base = posix.basename(wanted);
  if (sort === 'asset') return posix.basename(unread.file).toLowerCase() === base;
  const isNamed = unread.id === slugify(base.replace(/\.(md|markdown|ya?ml|csv)$/, ''));
  const words = plain(wanted);
  return isNamed || (words !== '' && unread.text.includes(words));
}

/** Words alone, since punctuation may be what is wrong. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
