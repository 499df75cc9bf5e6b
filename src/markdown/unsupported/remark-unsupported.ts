import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { documentOf, reportWarning, startOfNode, type Document } from '../document/document.ts';
import { walk } from '../tree/walk.ts';
import type { Position } from '../../model/problems/problem.ts';

/** Reports code that Obsidian or a plugin of it draws or runs; here it stays code. */
export function remarkUnsupported() {
  return (tree: Root, file: VFile): void => {
    walk<Nodes>(tree, (node) => {
      if (node.type === 'inlineCode' && inlineQuery.test(node.value))
        reportUnsupported(
          'A Dataview query in a sentence',
          'its code is shown',
          startOfNode(node),
          documentOf(file),
          'Write what it shows.',
        );
      const language = node.type === 'code' ? node.lang?.toLowerCase() : undefined;
      if (language === undefined) return undefined;
      const isAdmonition = /^ad-[a-z]/.test(language);
      const what = isAdmonition ? 'A block of the plugin Admonition' : blocks.get(language);
      const fix = isAdmonition ? `Write a callout: \`> [!${language.slice(3)}]\`.` : undefined;
      if (what)
        reportUnsupported(what, 'its code is shown', startOfNode(node), documentOf(file), fix);
      return undefined;
    });
  };
}

/** Reports something of Obsidian that the site does not show. */
export function reportUnsupported(
  what: string,
  instead: string,
  at: Position,
  document: Document,
  fix = 'Replace it with a picture, a table or a chart.',
): void {
  const message = `${what} is not supported; ${instead}.`;
  reportWarning(document, at, 'unsupported', message, fix);
}

/** `= this.due`, `$= dv.pages().length`. What else starts with the sign may be a formula of a spreadsheet. */
const inlineQuery = /^(?:=\s*(?:this\b|\[\[|date\(|dateformat\(|length\()|\$=\s*\S)/;

const blocks: ReadonlyMap<string, string> = new Map([
  ['mermaid', 'A Mermaid diagram'],
  ['dataview', 'A Dataview query'],
  ['dataviewjs', 'A Dataview script'],
  ['tasks', 'A query for tasks'],
  ['query', 'An embedded search'],
  ['base', 'A base'],
]);
