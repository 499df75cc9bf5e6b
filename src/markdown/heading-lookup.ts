import GithubSlugger, { slug } from 'github-slugger';
import type { Nodes } from 'mdast';
import type { TargetKey } from '../graph/target.ts';
import type { Prose } from '../model/prose.ts';
import { nearest } from '../model/nearest.ts';
import { plainText } from './plain-text.ts';
import { parseMarkdown, type ParserName } from './parser.ts';
import { dropTitle } from './remark-title.ts';
import { walk } from './walk.ts';

/** Which fragment a heading's words lead to on a page. */
export interface HeadingLookup {
  find(key: TargetKey, heading: string): { fragment: string } | { nearest: string | undefined };
}

/** Reads a page's headings when they are first asked for. */
export function buildHeadingLookup(
  prose: ReadonlyMap<TargetKey, Prose>,
  parser: ParserName,
): HeadingLookup {
  const known = new Map<TargetKey, Set<string>>();
  return {
    find(key, heading) {
      const page = prose.get(key);
      const fragments = known.get(key) ?? (page ? readFragments(page, parser) : new Set<string>());
      known.set(key, fragments);
      const wanted = [heading, slug(heading)].find((each) => fragments.has(each));
      return wanted === undefined
        ? { nearest: nearest(slug(heading), fragments) }
        : { fragment: wanted };
    },
  };
}

function readFragments(page: Prose, parser: ParserName): Set<string> {
  const tree = parseMarkdown(page.markdown, parser);
  dropTitle(tree, page.title);
  const slugger = new GithubSlugger();
  const fragments = new Set<string>();
  walk<Nodes>(tree, (node) => {
    if (node.type === 'heading')
      fragments.add(slugger.slug(plainText(node)) || slugger.slug('section'));
    return undefined;
  });
  return fragments;
}
