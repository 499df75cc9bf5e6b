/** A tag of raw HTML. */
interface Tag {
  name: string;
  isEnd: boolean;
}

const plainTag =
  /<!--[\s\S]*?-->|<(\/?)(a|blockquote|button|caption|code|figcaption|h[1-6]|kbd|pre|q|samp)(?=[\s>/])/gi;

/** The tags of raw elements in which names stay plain, as in the headings, links, code and quotations of Markdown. */
export function plainTags(html: string): Tag[] {
  return [...html.matchAll(plainTag)].flatMap(([, slash, name]) =>
    name === undefined ? [] : [{ name, isEnd: slash === '/' }],
  );
}

/** How many of these elements are open after a piece of HTML, if so many were before. */
export function plainDepth(html: string, before: number): number {
  return plainTags(html).reduce(
    (depth, { isEnd }) => Math.max(0, depth + (isEnd ? -1 : 1)),
    before,
  );
}
