import { readBibliography } from '../../load/sources/bibliography.ts';
import { hasErrors } from '../../model/problems/problem.ts';
import { sourceKey } from '../../model/ids/source-key.ts';
import { sourceSlug } from '../../model/sources/source-path.ts';

/**
 * The text to put at the end of a bibliography in CSL-YAML, so that it has one more source; `undefined` if the file has
 * errors, or does not end in a list of sources.
 * @param entry The source as an item of a list that is not indented.
 */
export async function addToBibliography(
  text: string,
  file: string,
  entry: string,
): Promise<string | undefined> {
  const indent = /^( *)- /m.exec(text)?.[1] ?? '';
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const end = text === '' || text.endsWith('\n') ? '' : '\n';
  const blankLine = text.trim() === '' ? '' : '\n';
  const added = `${end}${blankLine}${entry.replace(/^(?=.)/gm, indent)}`.replaceAll('\n', lineEnd);
  // A list may be in braces, or end in the middle of a text: then the text does not add exactly one source.
  const texts = [text, entry, text + added];
  const [before, own, after] = await Promise.all(texts.map((each) => keysIn(each, file)));
  const isOneMore = before && own && after?.join('\n') === [...before, ...own].join('\n');
  return isOneMore ? added : undefined;
}

/** The file of a source that no list takes: every file in `sources/` is a part of the bibliography. */
export function ownFile(key: string): string {
  return `sources/${sourceSlug(sourceKey(key))}.yaml`;
}

/** The keys of the sources in a text; `undefined` if it has errors. */
async function keysIn(text: string, file: string): Promise<string[] | undefined> {
  const { sources, problems } = await readBibliography(text, file);
  return hasErrors(problems) ? undefined : sources.map(({ key }) => key);
}
