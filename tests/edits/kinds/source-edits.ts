import { pathsIn, textOf } from '../content.ts';
import type { EditKind } from '../edit.ts';

/** Edits of the bibliography. */
export const sourceEdits = {
  sourceRetitled: (content, random) => {
    const path = random.pick(pathsIn(content, /^sources\.(yaml|json|bib)$/));
    const titles = [...textOf(content, path).matchAll(/title"?\s*[:=]\s*["{]([^"}]+)["}]/g)];
    if (titles.length === 0) return undefined;
    const [whole = '', title = ''] = random.pick(titles);
    const changed = whole.replace(
      title,
      () => `${title} ${random.pick(['revised', '第二版', '& more'])}`,
    );
    return {
      what: `changes the title “${title}” in ${path}`,
      files: { [path]: textOf(content, path).replace(whole, () => changed) },
    };
  },
  sourceAdded: (content, random) => {
    const key = `added-${random.integer(1, 99)}`;
    const item = {
      id: key,
      type: 'book',
      title: `A book on ${key}`,
      author: [{ family: '王', given: '伟' }],
    };
    return {
      what: `adds the source ${key}`,
      files: { 'sources.yaml': `${textOf(content, 'sources.yaml')}- ${JSON.stringify(item)}\n` },
    };
  },
  /** Whoever cites it has an error then. */
  sourceRemoved: (content, random) => {
    const lines = textOf(content, 'sources.yaml').trimEnd().split('\n');
    const removed = random.pick(lines);
    return {
      what: `removes the source ${removed.slice(0, 40)}`,
      files: { 'sources.yaml': `${lines.filter((line) => line !== removed).join('\n')}\n` },
    };
  },
} satisfies Record<string, EditKind>;
