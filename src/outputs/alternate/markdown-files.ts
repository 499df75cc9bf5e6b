import { markdownPath } from '../../model/addresses/page-files.ts';
import { buildArticleViews } from '../../views/article/article-page-type.ts';
import { buildEntityViews } from '../../views/entity/entity-page-type.ts';
import type { FileFamily } from '../file-family/file-family.ts';
import { articleMarkdown, entityMarkdown } from './page-markdown.ts';

/** The Markdown alternate of each article and entity. */
export const markdownFiles: FileFamily = {
  offline: [],
  files(input) {
    const { graph, site, labels } = input;
    const textOf = (key: `${'article' | 'entity'}:${string}`): string =>
      graph.rendered.get(key)?.alternate ?? '';
    return [
      ...input.once(buildArticleViews).map((view) => ({
        path: markdownPath(view.path),
        make: () => articleMarkdown(view, { text: textOf(`article:${view.id}`), site, labels }),
      })),
      ...input.once(buildEntityViews).map((view) => ({
        path: markdownPath(view.path),
        make: () => entityMarkdown(view, { text: textOf(`entity:${view.id}`), site, labels }),
      })),
    ];
  },
};
