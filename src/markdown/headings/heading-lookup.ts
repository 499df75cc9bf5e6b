import type { Nodes } from 'mdast';
import type { TargetKey } from '../../link/target.ts';
import type { Prose } from '../../model/records/prose.ts';
import { nearest } from '../../model/problems/nearest.ts';
import { tooComplexAt } from '../parse/complexity.ts';
import { blockFragment, takeBlockIds } from './block-ids.ts';
import { createHeadingSlugger, headingName } from './heading-slugger.ts';
import { plainText } from '../tree/plain-text.ts';
import { parseMarkdown, type Parser } from '../parse/parser.ts';
import { dropTitle } from './remark-title.ts';
import { walk } from '../tree/walk.ts';

/** Finds the fragment of a heading by its words, or of a block by its name: `^id`. */
export interface HeadingLookup {
  find(key: TargetKey, heading: string): { fragment: string } | { nearest: string | undefined };
}

/** A lookup that reads a page's headings on first use. */
export function buildHeadingLookup(
  prose: ReadonlyMap<TargetKey, Prose>,
  parser: Parser,
): HeadingLookup {
  const known = new Map<TargetKey, Map<string, string>>();
  return {
    find(key, heading) {
      const page = prose.get(key);
      const fragments =
        known.get(key) ?? (page ? readFragments(page, parser) : new Map<string, string>());
      known.set(key, fragments);
      const name = heading.startsWith('^') ? heading.toLowerCase() : headingName(heading);
      const fragment = fragments.get(heading) ?? fragments.get(name);
      return fragment === undefined ? { nearest: nearest(name, fragments) } : { fragment };
    },
  };
}

/** The fragments of a page by themselves and by heading; the first of equal headings wins. */
function readFragments(page: Prose, parser: Parser): Map<string, string> {
  const fragments = new Map<string, string>();
  if (tooComplexAt(page.markdown)) return fragments;
  const tree = parseMarkdown(page.markdown, parser);
  dropTitle(tree, page.title);
  const blocks = takeBlockIds(tree, page.markdown);
  const fragmentOf = createHeadingSlugger();
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'heading') return undefined;
    const text = plainText(node);
    const fragment = fragmentOf(text);
    fragments.set(fragment, fragment);
    if (!fragments.has(headingName(text))) fragments.set(headingName(text), fragment);
    return 'skip';
  });
  for (const [id, block] of blocks) {
    const text = block.type === 'heading' ? headingName(plainText(block)) : undefined;
    fragments.set(`^${id}`, (text && fragments.get(text)) ?? blockFragment(id));
  }
  return fragments;
}
