import { githubSlug } from '../../../model/text/github-slug.ts';
import { asciiSlug } from '../../../model/text/slug.ts';
import {
  docusaurusAddress,
  docusaurusPlace,
  docusaurusRedirects,
  docusaurusSettings,
  indexNames,
} from './docusaurus.ts';
import type { Generator } from './generator.ts';
import { splitNotionText, withoutNotionNumber } from './notion-text.ts';
import { asData, type Data } from './parse-data.ts';

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
    aliases: 'addresses',
    captionsPictures: true,
    readsPandoc: true,
    includesParts: true,
    commands: 'shortcodes',
  },
  {
    name: 'Quartz',
    marks: [/^quartz\.config\.[jt]s$/, /^content\//],
    settings: [],
    texts: ['content/'],
    statics: [''],
    hidden: /^content\/(?:private|templates)\//,
    underscored: () => /^_/,
    indexNames: /^index$/,
    address: '/:path',
    namesAreTitles: true,
    spell: (part) => part.replace(/\s+/g, '-').replaceAll('&', '-and-').replaceAll('%', '-percent'),
    aliases: 'names',
  },
  {
    name: 'Eleventy',
    marks: [/^(?:\.eleventy|eleventy\.config)\.\w+$/],
    settings: ['.eleventy', 'eleventy.config'].flatMap((name) =>
      ['js', 'mjs', 'cjs', 'ts'].map((ending) => `${name}.${ending}`),
    ),
    textsIn: ({ setInputDirectory, input }) => [setInputDirectory, input],
    texts: [''],
    statics: ['', 'public/', 'static/'],
    ignored: /^(?:_site|node_modules)\//,
    indexNames: /^index$/,
    address: '/:path/',
    spell: asWritten,
    aliases: 'names',
    commands: 'liquid',
  },
  {
    name: 'Docusaurus',
    marks: [/^docusaurus\.config\.\w+$/],
    settings: ['js', 'ts', 'mjs', 'mts', 'cjs', 'cts'].map(
      (ending) => `docusaurus.config.${ending}`,
    ),
    readSettings: docusaurusSettings,
    texts: [''],
    placeOf: docusaurusPlace,
    addressOf: docusaurusAddress,
    redirects: docusaurusRedirects,
    statics: ['static/'],
    ignored: /^build\//,
    indexNames,
    address: '/:path',
    spell: asWritten,
    authors: /(?:^|\/)authors\.ya?ml$/,
    isMdx: true,
    aliases: 'names',
  },
  {
    name: 'Zola',
    marks: [/^(?:zola|config)\.toml$/, /^content\/.*\.md$/],
    owns: ({ base_url: address }) => address !== undefined,
    settings: ['zola.toml', 'config.toml'],
    texts: ['content/'],
    statics: ['static/'],
    ignored: /^(?:public|themes|templates|sass)\//,
    indexNames: /^_?index$/,
    namesLanguages: ({ default_language: own = 'en', languages }) => [
      String(own),
      ...Object.keys(asData(languages) ?? {}),
    ],
    address: '/:path/',
    spell: asciiSlug,
    datesNames: true,
    underscored: () => /^_index(?:\.[\w-]+)?\.\w+$/,
    aliases: 'addresses-from-root',
    commands: 'liquid',
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
    aliases: 'addresses',
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
    aliases: 'names',
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
    aliases: 'names',
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
    aliases: 'names',
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
    aliases: 'names',
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
    aliases: 'names',
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
  readsPandoc: true,
  spell: asWritten,
  aliases: 'names',
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
