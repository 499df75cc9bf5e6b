import { articlesNewestFirst } from '../../connect/articles-newest-first.ts';
import { markdownPath } from '../../model/addresses/page-files.ts';
import { filePath, sitePath } from '../../model/addresses/path.ts';
import type { FileFamily, FileInput } from '../file-family/file-family.ts';
import { llmsText, type LlmsSection } from './llms-txt.ts';

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
  const sections: LlmsSection[] = [
    {
      title: labels.articles,
      pages: articlesNewestFirst(graph),
      fileOf: markdownPath,
      rest: filePath('graph.json'),
    },
    ...site.kinds.map(({ id, plural }) => ({
      title: plural,
      pages: entities.get(id) ?? [],
      fileOf: markdownPath,
      rest: filePath('entities.json'),
    })),
    // Free pages, such as the one on method, have no other form.
    {
      title: labels.pages,
      pages: graph.records.pages,
      fileOf: (path) => path,
      rest: sitePath('pages'),
    },
  ];
  return llmsText(sections, site, labels);
}
