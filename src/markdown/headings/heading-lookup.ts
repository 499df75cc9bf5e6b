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
  find(key: TargetKey, heading: string): { fragment: string } | NearHeading;
}

/** The most likely meaning of a heading that a page lacks. */
export interface NearHeading {
  /** Its fragment: `its-heading`. */
  nearest: string | undefined;
  /** Its words, by which Obsidian finds it: `Its heading`. */
  words?: string;
}

/** A lookup that reads a page's headings on first use. */
export function buildHeadingLookup(
  prose: ReadonlyMap<TargetKey, Prose>,
  parser: Parser,
): HeadingLookup {
  const known = new Map<TargetKey, PageFragments>();
  return {
    find(key, heading) {
      const page = prose.get(key);
      const read = known.get(key) ?? (page ? readFragments(page, parser) : noFragments());
      known.set(key, read);
      const { fragments, words } = read;
      const name = heading.startsWith('^') ? heading.toLowerCase() : headingName(heading);
      const fragment =
        fragments.get(heading) ?? fragments.get(name) ?? fragments.get(inObsidian(heading));
      if (fragment !== undefined) return { fragment };
      const near = nearest(name, fragments);
      const ofNear = near === undefined ? undefined : words.get(fragments.get(near) ?? '');
      return { nearest: near, ...(ofNear && { words: ofNear }) };
    },
  };
}

interface PageFragments {
  /** By themselves and by heading; the first of equal headings wins. */
  fragments: Map<string, string>;
  /** The words of headings by their fragments. */
  words: Map<string, string>;
}

function noFragments(): PageFragments {
  return { fragments: new Map(), words: new Map() };
}

function readFragments(page: Prose, parser: Parser): PageFragments {
  const { fragments, words } = noFragments();
  if (tooComplexAt(page.markdown)) return { fragments, words };
  const tree = parseMarkdown(page.markdown, parser);
  dropTitle(tree, page.title);
  const blocks = takeBlockIds(tree, page.markdown);
  const fragmentOf = createHeadingSlugger();
  const spaced = new Map<string, string>();
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'heading') return undefined;
    const text = plainText(node);
    const fragment = fragmentOf(text);
    fragments.set(fragment, fragment);
    words.set(fragment, text);
    const name = headingName(text);
    if (!fragments.has(name)) fragments.set(name, fragment);
    if (!spaced.has(inObsidian(text))) spaced.set(inObsidian(text), fragment);
    return 'skip';
  });
  for (const [name, fragment] of spaced) {
    if (!fragments.has(name)) fragments.set(name, fragment);
  }
  for (const [id, block] of blocks) {
    const text = block.type === 'heading' ? headingName(plainText(block)) : undefined;
    fragments.set(`^${id}`, (text && fragments.get(text)) ?? blockFragment(id));
  }
  return { fragments, words };
}

/**
 * The name of a heading as Obsidian's links give it: they have one space where the heading has signs, so that
 * `[[x#Prix net]]` leads to `## Prix : net`, whose fragment is `prix--net`, and `[[x#1 2]]` to `## 1:2`.
 */
function inObsidian(heading: string): string {
  return headingName(heading.replace(/[\s!-&(-,./:-@[-^`{-~]+/g, ' ').trim()).replace(
    /-{2,}/g,
    '-',
  );
}
