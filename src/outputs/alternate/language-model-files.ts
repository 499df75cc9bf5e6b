import { articlesNewestFirst } from '../../connect/articles-newest-first.ts';
import { filePath } from '../../model/addresses/path.ts';
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

function languageModelIndex({ graph, site, labels }: FileInput): string {
  const entities = Map.groupBy(graph.records.entities, ({ kind }) => kind);
  const kinds = site.kinds.map(({ id, plural }) => ({
    title: plural,
    pages: entities.get(id) ?? [],
  }));
  const articles = { title: labels.articles, pages: articlesNewestFirst(graph) };
  return llmsText([articles, ...kinds], site, labels);
}
