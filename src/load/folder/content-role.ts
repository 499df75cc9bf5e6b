/** What a file of the content folder is read as. */
export type ContentRole =
  | 'site'
  | 'kinds'
  | 'article'
  | 'entity'
  | 'page'
  | 'bibliography'
  /** A bibliography if it is a list of sources; its place alone does not say. */
  | 'possible-bibliography'
  /** Read only if `citationStyle` names it. */
  | 'citation-style'
  | 'table'
  | 'dataset'
  | 'chart'
  | 'asset';

/** The folders that are read, at the top of the content folder. */
export const contentFolders = [
  'articles',
  'entities',
  'pages',
  'sources',
  'data',
  'charts',
  'assets',
  'styles',
];

/** Where the files of each role are. The first entry that matches a path counts. */
const places: readonly { role: ContentRole; files: RegExp }[] = [
  // Wherever it is: a style looks like no other file.
  { role: 'citation-style', files: /\.csl$/i },
  { role: 'site', files: /^site\.(ya?ml|YA?ML)$/ },
  { role: 'kinds', files: /^kinds\.(ya?ml|YA?ML)$/ },
  { role: 'article', files: /^articles\/.+\.(md|markdown)$/i },
  { role: 'entity', files: /^entities\/.+\.(md|markdown)$/i },
  { role: 'page', files: /^pages\/.+\.(md|markdown)$/i },
  { role: 'bibliography', files: /^([^/]+|sources\/.+)\.bib$|^sources(\/.+)?\.(ya?ml|json)$/i },
  { role: 'possible-bibliography', files: /^(?!(site|kinds)\.ya?ml$)[^/]+\.(ya?ml|json)$/i },
  { role: 'table', files: /^data\/.+\.csv$/i },
  { role: 'dataset', files: /^data\/.+\.ya?ml$/i },
  { role: 'chart', files: /^charts\/.+\.ya?ml$/i },
  { role: 'asset', files: /^assets\// },
  {
    role: 'asset',
    files: /^(articles|entities|pages)\/.+\.(png|jpe?g|gif|webp|avif|svg|pdf|mp[34]|webm)$/i,
  },
];

/** The role of a file by its path in the content folder; `undefined` if it is not read. */
export function roleOf(file: string): ContentRole | undefined {
  return places.find(({ files }) => files.test(file))?.role;
}
