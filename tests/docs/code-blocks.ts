import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { projectDir } from '../../src/publish/site-options.ts';

/** Code on a page of the docs. */
export interface Code {
  /** `docs/pages/write.md:12` */
  at: string;
  text: string;
}

/** A code block. */
export interface CodeBlock extends Code {
  language: string;
  /** The file that it is, if it says so: `site.yaml`. */
  title: string | undefined;
}

/** The pages of the docs, wherever they lie in the repository. */
export const docPages = globSync(
  ['*.md', 'docs/**/*.md', 'bench/*.md', 'examples/**/README.md', 'src/**/*.md', '.github/**/*.md'],
  { cwd: projectDir },
)
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

const trees = new Map(
  docPages.map((page): [string, Root] => [
    page,
    unified()
      .use(remarkParse)
      .parse(readFileSync(join(projectDir, page), 'utf8')),
  ]),
);

/** All code blocks of the docs. */
export const codeBlocks: readonly CodeBlock[] = [...trees].flatMap(([page, tree]) => {
  const blocks: CodeBlock[] = [];
  visit(tree, 'code', ({ lang, meta, value, position }) => {
    const title = /(?:^|\s)title=(\S+)/.exec(meta ?? '')?.[1];
    blocks.push({
      at: `${page}:${position?.start.line}`,
      text: value,
      language: lang ?? '',
      title,
    });
  });
  return blocks;
});

/** All code within the sentences of the docs. */
export const inlineCode: readonly Code[] = [...trees].flatMap(([page, tree]) => {
  const codes: Code[] = [];
  visit(tree, 'inlineCode', ({ value, position }) => {
    codes.push({ at: `${page}:${position?.start.line}`, text: value });
  });
  return codes;
});
