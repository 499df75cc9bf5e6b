/** A file of a content folder that a page shows as an example. */
export interface ExampleFile {
  /** Relative to the content folder: `articles/the-cranes.md`. */
  file: string;
  text: string;
}

const fence = /^(`{3,})\w+ title=(\S+)\n(.*?)^\1$/gms;

/** The code blocks of a text that name a file: ```` ```yaml title=site.yaml ````. */
export function exampleFiles(markdown: string): ExampleFile[] {
  return [...markdown.matchAll(fence)].map(([, , file = '', text = '']) => ({ file, text }));
}

/** The part of a page below one of its headings of the second level; empty when it has none of that name. */
export function sectionOf(markdown: string, heading: string): string {
  const sections = markdown.split(/^## /m);
  return sections.find((each) => each.startsWith(`${heading}\n`)) ?? '';
}
