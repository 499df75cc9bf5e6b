import { markdownPath } from '../../model/addresses/page-files.ts';
import type { FileFamily } from '../file-family/file-family.ts';
import { articleMarkdown, entityMarkdown } from './page-markdown.ts';

/** The Markdown alternate of each article and entity. */
export const markdownFiles: FileFamily = {
  offline: [],
  isMadeEachTime: true,
  files(input) {
    const { graph, site, labels, pages } = input;
    const textOf = (key: `${'article' | 'entity'}:${string}`): string =>
      graph.rendered.get(key)?.alternate ?? '';
    return [
      ...pages.ofType('article').map(({ view }) => ({
        path: markdownPath(view.path),
        make: () => articleMarkdown(view, { text: textOf(`article:${view.id}`), site, labels }),
      })),
      ...pages.ofType('entity').map(({ view }) => ({
        path: markdownPath(view.path),
        make: () => entityMarkdown(view, { text: textOf(`entity:${view.id}`), site, labels }),
      })),
    ];
  },
};
