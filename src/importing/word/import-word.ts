import { idOfTitle, newPageProblem } from '../../load/folder/identifier.ts';
import { dateSchema } from '../../model/dates/date-schema.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { Nodes } from 'mdast';
import type { Records } from '../../model/records/records.ts';
import { writeMarkdown } from '../markdown/write-markdown.ts';
import { frontMatterFile } from '../plan/front-matter-file.ts';
import { ImportError, type ImportPlan } from '../plan/import-plan.ts';
import { Tally } from '../plan/tally.ts';
import { Citations } from './parts/citations.ts';
import { readyParts } from './parts/ready-parts.ts';
import { readWord, type WordPicture } from './read-word.ts';
import { unpackWord, type WordParts } from './parts/word-parts.ts';
import { wordText } from './word-text.ts';

/** The type of page to make of a document, and facts that the document lacks. */
export interface WordOptions {
  as: 'article' | 'page';
  /** The name of the file without its extension. */
  stem: string;
  today: PartialDate;
  reservedNames: ReadonlySet<string>;
}

/**
 * Plans an article or page, and its pictures, from a Word document.
 * @throws ImportError if it cannot be read, or the site has such a file.
 */
export async function planWord(
  bytes: Buffer,
  records: Records,
  options: WordOptions,
): Promise<ImportPlan> {
  try {
    return await planText(bytes, records, options);
  } catch (cause) {
    const isStackFull = cause instanceof RangeError && cause.message.includes('stack');
    throw isStackFull ? tooDeep() : cause;
  }
}

/** For a document with thousands of tables in tables, which fill the stack. */
function tooDeep(): ImportError {
  return new ImportError(
    'The document is nested too deeply to be read. Take tables out of the cells of other tables, and import it again.',
  );
}

async function planText(
  bytes: Buffer,
  records: Records,
  { as, stem, today, reservedNames }: WordOptions,
): Promise<ImportPlan> {
  const parts = unpackWord(bytes);
  const lost = new Tally();
  const citations = new Citations(records.sources);
  const { parts: ready, formulas } = readyParts(parts, citations, lost);
  const { tree: html, pictures } = await readWord(ready, lost);
  const marked = { formulas, citations: citations.texts, hasList: citations.hasList };
  const { title = stem, subtitle, tree } = wordText(html, marked, lost);
  const comments = parts.textOf('word/comments.xml').match(/<w:comment\s/g)?.length ?? 0;
  if (comments > 0) lost.add('comment', comments);
  const id = idOfTitle(title);
  refuseTaken(id, as, records, reservedNames);
  const names = pictures.map(({ extension }, index) => `${id}-${index + 1}.${extension}`);
  namePictures(tree, names);
  const front = {
    title,
    ...(subtitle && { description: subtitle }),
    ...(as === 'article' && { date: lastChange(parts) ?? today }),
  };
  const { newSources } = citations;
  const list = `sources/${id}.json`;
  return {
    files: [
      { path: `${as}s/${id}.md`, content: frontMatterFile(front, writeMarkdown(tree)) },
      ...pictures.map(({ bytes: content }: WordPicture, index) => ({
        path: `assets/${names[index]}`,
        content,
      })),
      ...(newSources.length > 0
        ? [{ path: list, content: `${JSON.stringify(newSources, undefined, 2)}\n` }]
        : []),
    ],
    report: [
      ...(newSources.length > 0 ? [`sources: ${newSources.length}, in ${list}`] : []),
      ...(pictures.length > 0 ? [`pictures: ${pictures.length}, in assets/`] : []),
      ...(lost.isEmpty ? [] : [`Left out or changed: ${lost}`]),
    ],
  };
}

/** The day of the last change, from the properties of the document. */
function lastChange(parts: WordParts): string | undefined {
  const [, day = ''] =
    /<dcterms:modified[^>]*>(\d{4}-\d\d-\d\d)/.exec(parts.textOf('docProps/core.xml')) ?? [];
  return dateSchema.safeParse(day).success ? day : undefined;
}

function namePictures(node: Nodes, names: readonly string[]): void {
  if (node.type === 'image') node.url = names[Number(node.url.replace('picture-', ''))] ?? '';
  if ('children' in node) for (const child of node.children) namePictures(child, names);
}

function refuseTaken(
  id: string,
  as: WordOptions['as'],
  { articles, pages, kinds }: Records,
  reservedNames: ReadonlySet<string>,
): void {
  const [...same] = as === 'article' ? articles : pages;
  const holder = same.find((each) => each.id === id);
  const advice = 'Nothing was written. Change the title of the document, and import it again.';
  if (holder) throw new ImportError(`\`${holder.file}\` already has the id \`${id}\`. ${advice}`);
  if (as === 'article') return;
  const problem = newPageProblem(id, `pages/${id}.md`, kinds, reservedNames);
  if (problem) throw new ImportError(`${problem.message} ${advice}`);
}
