import { githubSlug } from '../../../model/text/github-slug.ts';
import { splitNotionText, withoutNotionNumber } from './notion-text.ts';
import { asData, type Data } from './parse-data.ts';
import type { SplitText } from './split-text.ts';

/** A tool that makes sites, as far as its folders differ from those of others. */
export interface Generator {
  name: string;
  /** Each matches a file of its folders. */
  marks: readonly RegExp[];
  /** Files of its settings; the first that is there counts. */
  settings: readonly string[];
  /** Folders of texts; the first that is there counts. */
  texts: readonly string[];
  /** A folder of more settings: the name of each file there is a key, and its content the value. */
  settingsFolder?: string;
  /** Values of its settings that may name another folder, which counts before those of `texts`. */
  textsIn?(settings: Data): readonly unknown[];
  /** Folders whose files are at the root of the site. */
  statics: readonly string[];
  /** Files and folders that it makes, or makes pages with. */
  ignored?: RegExp;
  /** Files that it does not show unless its settings say so. */
  hidden?: RegExp;
  /** Whether a text is one only if it has front matter. */
  needsFrontMatter?: true;
  /** Names of files that stand for their folder. */
  indexNames: RegExp;
  /** The languages that may end the names of texts, `name.de.md`: that of the site, then those with folders of their own. */
  namesLanguages?(settings: Data): readonly string[];
  /** The address of a text, unless settings or front matter say another; none is known without it. */
  address?: string;
  /** Whether the name of its file is the title of a text without one, letter for letter; else, as words. */
  namesAreTitles?: true;
  /** How it spells a part of an address. */
  spell(part: string): string;
  /** Whether `:title` in an address is the title of a text; else it is the name of its file. */
  spellsTitles?: true;
  /** Whether `slug` of a text is its whole address; else it is the last part. */
  hasWholeSlugs?: true;
  /** Whether posts have their date in their names, which addresses leave out, and categories as folders. */
  datesNames?: true;
  /** Whether it shows no text before its date, or after `expiryDate`, unless its settings say so. */
  hidesOtherDays?: true;
  /** Names of files and folders with `_` that hold texts; those under other such names are no texts. */
  underscored?(settings: Data): RegExp;
  /** Whether `aliases` of a text are addresses; else they are names. */
  hasAddressAliases: boolean;
  /** Whether several tags may stand in a text with spaces between them. */
  splitsTags?: true;
  /** Whether the words of a picture that stands alone are its caption. */
  captionsPictures?: true;
  /** The name of a file or folder without what the tool has added to it. */
  plainName?(name: string): string;
  /** Splits a text that has its properties elsewhere than in front matter, and makes Markdown of the rest. */
  splitText?(text: string): SplitText;
  /** The commands in its texts. */
  commands?: 'shortcodes' | 'liquid';
}

const asWritten = (part: string): string => part;

/** In the order in which they are recognised. */
export const generators: readonly Generator[] = [
  {
    name: 'Quarto',
    marks: [/^_quarto\.ya?ml$/],
    settings: ['_quarto.yml', '_quarto.yaml'],
    texts: [''],
    statics: [''],
    ignored: /^(?:_site|_book|_freeze|docs\/site_libs)\/|^(?:readme|license|changelog)\.\w+$/i,
    indexNames: /^index$/,
    address: '/:path.html',
    spell: asWritten,
    hasAddressAliases: true,
    captionsPictures: true,
    commands: 'shortcodes',
  },
  {
    name: 'Quartz',
    marks: [/^quartz\.config\.[jt]s$/, /^content\//],
    settings: [],
    texts: ['content/'],
    statics: [''],
    hidden: /^content\/(?:private|templates)\//,
    indexNames: /^index$/,
    address: '/:path',
    namesAreTitles: true,
    spell: (part) => part.replace(/\s+/g, '-').replaceAll('&', '-and-').replaceAll('%', '-percent'),
    hasAddressAliases: false,
  },
  {
    name: 'Hugo',
    marks: [/^(?:config\/_default\/)?(?:hugo|config)\.(?:toml|ya?ml|json)$/, /^[^/]+\/.+\.md$/],
    settings: ['', 'config/_default/'].flatMap((folder) =>
      ['hugo', 'config'].flatMap((name) =>
        ['toml', 'yaml', 'yml', 'json'].map((ending) => `${folder}${name}.${ending}`),
      ),
    ),
    settingsFolder: 'config/_default/',
    textsIn: contentFolders,
    texts: ['content/'],
    statics: ['static/', 'assets/'],
    ignored: /^(?:public|resources|themes|layouts|archetypes)\//,
    indexNames: /^_?index$/,
    namesLanguages: ({ defaultContentLanguage = 'en', languages }) => [
      String(defaultContentLanguage),
      ...Object.keys(asData(languages) ?? {}),
    ],
    address: '/:path/',
    spell: (part) => part.toLowerCase().replace(/\s+/g, '-'),
    spellsTitles: true,
    hidesOtherDays: true,
    underscored: () => /^_index(?:\.[\w-]+)?\.\w+$/,
    hasAddressAliases: true,
    commands: 'shortcodes',
  },
  {
    name: 'Astro',
    marks: [/^astro\.config\.\w+$/, /^src\/content\//],
    settings: ['mjs', 'js', 'ts', 'mts', 'cjs'].map((ending) => `astro.config.${ending}`),
    texts: ['src/content/docs/', 'src/content/'],
    statics: ['public/'],
    ignored: /^dist\//,
    indexNames: /^index$/,
    address: '/:path/',
    spell: githubSlug,
    hasWholeSlugs: true,
    hasAddressAliases: false,
  },
  {
    name: 'Jekyll',
    marks: [/^_config\.(?:ya?ml|toml)$/],
    settings: ['_config.yml', '_config.yaml', '_config.toml'],
    texts: [''],
    statics: [''],
    ignored: /^(?:_site|vendor|_includes|_layouts|_sass)\//,
    needsFrontMatter: true,
    datesNames: true,
    hidesOtherDays: true,
    underscored: publishedFolders,
    indexNames: /^index$/,
    address: '/:path.html',
    spell: asWritten,
    hasAddressAliases: false,
    splitsTags: true,
    commands: 'liquid',
  },
  {
    name: 'MkDocs',
    marks: [/^mkdocs\.ya?ml$/],
    settings: ['mkdocs.yml', 'mkdocs.yaml'],
    textsIn: (settings) => [settings['docs_dir']],
    texts: ['docs/'],
    statics: [''],
    ignored: /^site\//,
    indexNames: /^(?:index|README)$/,
    address: '/:path/',
    spell: asWritten,
    hasAddressAliases: false,
  },
  {
    name: 'Obsidian',
    marks: [/^\.obsidian$/],
    settings: [],
    texts: [''],
    statics: [''],
    indexNames: /^index$/i,
    namesAreTitles: true,
    spell: asWritten,
    hasAddressAliases: false,
  },
  {
    name: 'Notion',
    marks: [/(?:^|\/)[^/]+ [0-9a-f]{32}\.md$/],
    settings: [],
    texts: [''],
    statics: [''],
    // A page may be called so, but none stands for its folder.
    indexNames: /^(?!)/,
    plainName: withoutNotionNumber,
    splitText: splitNotionText,
    namesAreTitles: true,
    spell: asWritten,
    hasAddressAliases: false,
  },
];

/** Any other folder. */
export const plainFolder: Generator = {
  name: 'Markdown',
  marks: [],
  settings: [],
  texts: [''],
  statics: [''],
  indexNames: /^(?:index|readme)$/i,
  spell: asWritten,
  hasAddressAliases: false,
};

/** The folders of texts in the settings of Hugo: of the site, of its main language, or mounted in their place. */
function contentFolders(settings: Data): readonly unknown[] {
  const { contentDir, defaultContentLanguage = 'en', languages, module } = settings;
  const language = asData(asData(languages)?.[String(defaultContentLanguage)]);
  const mounts = [asData(module)?.['mounts'] ?? []].flat().map(asData);
  const mounted = mounts.find((mount) => mount?.['target'] === 'content');
  return [contentDir, language?.['contentDir'], mounted?.['source']];
}

/** The folders of posts, and of the collections of Jekyll that it makes pages of. */
function publishedFolders({ collections }: Data): RegExp {
  const published = Object.entries(asData(collections) ?? {}).filter(
    ([, each]) => asData(each)?.['output'] === true,
  );
  const names = ['posts', 'drafts', ...published.map(([name]) => name)];
  return new RegExp(`^_(?:${names.map((name) => name.replace(/\W/g, '\\$&')).join('|')})$`);
}
