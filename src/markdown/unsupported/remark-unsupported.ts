import type { InlineCode, Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { documentOf, reportWarning, startOfNode, type Document } from '../document/document.ts';
import { mystDirective, mystRole } from './myst.ts';
import { isEscaped } from '../tree/source-position.ts';
import { walk } from '../tree/walk.ts';
import type { Position } from '../../model/problems/problem.ts';

/** Reports code that Obsidian, a plugin of it, or MyST draws or runs; here it stays code. */
export function remarkUnsupported() {
  return (tree: Root, file: VFile): void => {
    walk<Nodes>(tree, (node, index, siblings) => {
      if (node.type === 'inlineCode') reportRole(node, siblings[index - 1], file);
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
      const directive = mystDirective(language);
      if (directive)
        reportUnsupported(
          `The directive \`{${directive.name}}\` of MyST`,
          'its code is shown',
          startOfNode(node),
          documentOf(file),
          directive.fix,
        );
      const isAdmonition = /^ad-[a-z]/.test(language);
      const what = isAdmonition ? 'A block of the plugin Admonition' : blocks.get(language);
      const fix = isAdmonition ? `Write a callout: \`> [!${language.slice(3)}]\`.` : undefined;
      if (what)
        reportUnsupported(what, 'its code is shown', startOfNode(node), documentOf(file), fix);
      return undefined;
    });
  };
}

function reportRole(node: InlineCode, before: Nodes | undefined, file: VFile): void {
  if (before?.type !== 'text') return;
  const role = mystRole(before.value, node.value);
  if (!role || isEscaped(String(file), before, before.value.lastIndexOf('{'))) return;
  const what = `The role \`{${role.name}}\` of MyST`;
  reportUnsupported(
    what,
    'it is shown as it is written',
    startOfNode(node),
    documentOf(file),
    role.fix,
  );
}

/** Reports something of another program that the site does not show. */
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
