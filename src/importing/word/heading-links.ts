import type { Element, RootContent } from 'hast';
import type { Heading, Nodes, Root } from 'mdast';
import { createHeadingSlugger } from '../../markdown/headings/heading-slugger.ts';
import { plainText } from '../../markdown/tree/plain-text.ts';
import { walk } from '../../markdown/tree/walk.ts';
import { isNoteMark, lineOf } from './line-of.ts';
import { notePrefix } from './read-word.ts';

/** The headings that links of a document lead to, by the addresses of the bookmarks in them. */
export class HeadingLinks {
  private readonly addresses: ReadonlySet<string>;
  private readonly headings = new Map<string, Heading>();

  constructor(children: readonly RootContent[]) {
    const addresses: string[][] = [];
    let before: Element[] = [];
    for (const node of children) {
      if (node.type !== 'element') continue;
      if (isHeading(node) && lineOf(node) !== '') {
        node.children = node.children.concat(before);
        addresses.push(bookmarksIn(node));
      }
      // Some programs set the bookmark of a heading in front of it.
      if (node.tagName === 'a') before.push(node);
      else before = [];
    }
    this.addresses = new Set(addresses.flat());
  }

  /** Whether a link leads to a heading that the article has. */
  has(address: string): boolean {
    return this.addresses.has(address);
  }

  /** Says what became of a heading. */
  place(element: Element, heading: Heading): void {
    for (const address of bookmarksIn(element)) this.headings.set(address, heading);
  }

  /** Leads the links to the fragments that the site gives to headings. */
  resolve(tree: Root): void {
    const fragmentOf = createHeadingSlugger();
    const fragments = new Map<Nodes, string>();
    walk<Nodes>(tree, (node) => {
      if (node.type === 'heading') fragments.set(node, fragmentOf(plainText(node)));
      return undefined;
    });
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'link' || !this.has(node.url)) return undefined;
      const heading = this.headings.get(node.url);
      node.url = `#${(heading && fragments.get(heading)) ?? ''}`;
      return undefined;
    });
  }
}

export function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

function bookmarksIn(element: Element): string[] {
  const id = element.tagName === 'a' ? String(element.properties['id'] ?? '') : '';
  const own = id.startsWith(notePrefix) && !isNoteMark(element) ? [`#${id}`] : [];
  const others = element.children.flatMap((node) =>
    node.type === 'element' ? bookmarksIn(node) : [],
  );
  return [...own, ...others];
}
