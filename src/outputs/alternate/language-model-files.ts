import { filePath } from '../../model/addresses/path.ts';
import { buildArticleViews } from '../../views/article/article-page-type.ts';
import { buildEntityViews } from '../../views/entity/entity-page-type.ts';
import type { FileFamily, FileInput } from '../file-family/file-family.ts';
import { llmsText } from './llms-txt.ts';

/** `llms.txt`, the index of the site for language models. */
export const languageModelFiles: FileFamily = {
  offline: [],
  reserves: ['llms'],
  menus: [
    {
      weights: { reuse: 70 },
      links: ({ labels }) => [{ title: labels.languageModels, path: filePath('llms.txt') }],
    },
  ],
  files: (input) => [{ path: filePath('llms.txt'), make: () => languageModelIndex(input) }],
};

function languageModelIndex(input: FileInput): string {
  const { site, labels } = input;
  const entities = Map.groupBy(input.once(buildEntityViews), ({ kind }) => kind.id);
  const kinds = site.kinds.map(({ id, plural }) => ({
    title: plural,
    pages: entities.get(id) ?? [],
  }));
  const articles = { title: labels.articles, pages: input.once(buildArticleViews) };
  return llmsText([articles, ...kinds], site, labels);
}
