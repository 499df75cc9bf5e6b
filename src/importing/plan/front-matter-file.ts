import { stringify } from 'yaml';

/** The text of a Markdown file with front matter. */
export function frontMatterFile(
  front: Readonly<Record<string, unknown>>,
  markdown: string,
): string {
  const yaml = stringify(front, { lineWidth: 0, aliasDuplicateObjects: false });
  return `---\n${yaml}---\n${markdown && `\n${markdown}`}`;
}
