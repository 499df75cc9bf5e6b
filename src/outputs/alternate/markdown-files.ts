import { markdownPath } from '../../model/addresses/page-files.ts';
import type { Page } from '../../views/page-type/page-type.ts';
import type { FileFamily } from '../file-family/file-family.ts';
import { articleMarkdown, entityMarkdown } from './page-markdown.ts';

/** The Markdown alternate of each article and entity. */
export const markdownFiles: FileFamily = {
  offline: [],
  isMadeEachTime: true,
  files(input) {
    const { graph, site, labels, pages } = input;
    const alternateOf = ({ text }: Page): string =>
      (text && graph.rendered.get(text)?.alternate) ?? '';
    return [
      ...pages.ofType('article').map((page) => ({
        path: markdownPath(page.path),
        make: () => articleMarkdown(page.view, { text: alternateOf(page), site, labels }),
      })),
      ...pages.ofType('entity').map((page) => ({
        path: markdownPath(page.path),
        make: () => entityMarkdown(page.view, { text: alternateOf(page), site, labels }),
      })),
    ];
  },
};
