import type { Nodes, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { withBase } from '../../model/addresses/path.ts';
import { tagPath } from '../../model/addresses/tag-path.ts';
import { isTag, writtenTag } from '../../model/markdown/text-tags.ts';
import { withoutCase } from '../../model/text/without-case.ts';
import { documentOf } from '../document/document.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { isEscaped } from '../tree/source-position.ts';
import { splitText, type Cut } from '../tree/split-text.ts';
import { walk } from '../tree/walk.ts';
import { plainNode } from '../tree/plain-node.ts';

/** Links `#tag` in a text to the page of the tag. Loading has added it to the tags of the page. */
export function remarkTags({ base }: SiteLookup) {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    if (!source.includes('#')) return;
    const known = new Set(documentOf(file).prose.tags.map(withoutCase));
    walk<Nodes>(tree, (node, index, siblings) => {
      if (node.type === 'link' || node.type === 'heading') return 'skip';
      if (node.type !== 'text' || !node.value.includes('#')) return undefined;
      const before = siblings[index - 1];
      const cuts = cutsOf(node, source, base, known, !before || before.type === 'break');
      if (cuts.length === 0) return undefined;
      const parts = splitText(source, node, cuts);
      siblings.splice(index, 1, ...parts);
      return index + parts.length;
    });
  };
}

function cutsOf(
  text: Text,
  source: string,
  base: string,
  known: ReadonlySet<string>,
  startsLine: boolean,
): Cut[] {
  return [...text.value.matchAll(writtenTag)].flatMap(
    ({ 0: written, 1: tag = '', index }): Cut[] => {
      const isLinked = isTag(tag) && known.has(withoutCase(tag)) && (index > 0 || startsLine);
      if (!isLinked || isEscaped(source, text, index)) return [];
      const hProperties = { className: ['int'] };
      return [
        {
          start: index,
          end: index + written.length,
          nodes: [
            {
              type: 'link',
              url: withBase(tagPath(tag), base),
              data: { isResolved: true, hProperties },
              children: [plainNode(written)],
            },
          ],
        },
      ];
    },
  );
}
