import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { documentOf, reportWarning, startOfNode } from '../document/document.ts';
import { walk } from '../tree/walk.ts';

/** Reports `H~2~O`, which Pandoc lowers and this strikes out. Words struck on purpose have spaces around them. */
export function remarkForeignStrikes() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    if (!hint.test(source)) return;
    const document = documentOf(file);
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'delete') return undefined;
      const start = node.position?.start.offset ?? 0;
      const [, lowered] = lowering.exec(source.slice(start, start + longest)) ?? [];
      if (lowered === undefined || !/[\p{L}\p{N})]/u.test(source[start - 1] ?? ''))
        return undefined;
      const message = `\`~${lowered}~\` within a word is struck out.`;
      const fix = `Write \`<sub>${lowered}</sub>\` to lower it, or \`~~${lowered}~~\` to strike it out.`;
      reportWarning(document, startOfNode(node), 'unread-markup', message, fix);
      return undefined;
    });
  };
}

const longest = 24;
/** Begins with a character, which is found faster than a class of letters. */
const hint = /~[^\s~]{1,20}~(?!~)/;
const lowering = /^~([^\s~]{1,20})~(?!~)/;
