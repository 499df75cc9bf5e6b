/** An example of a content file on a page of the docs. */
export interface ExampleFile {
  /** Relative to the content folder: `articles/the-cranes.md`. */
  file: string;
  text: string;
}

const fence = /^(`{3,})\w+ title=(\S+)\n(.*?)^\1$/gms;

/** The code blocks of a page that name a file: ```` ```yaml title=site.yaml ````. */
export function exampleFiles(markdown: string): ExampleFile[] {
  return [...markdown.matchAll(fence)].map(([, , file = '', text = '']) => ({ file, text }));
}

/** The section of a page below a second-level heading; empty if there is none with that text. */
export function sectionOf(markdown: string, heading: string): string {
  const sections = markdown.split(/^## /m);
  return sections.find((each) => each.startsWith(`${heading}\n`)) ?? '';
}
