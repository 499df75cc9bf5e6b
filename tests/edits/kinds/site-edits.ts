import { entityFiles, idOf, moved, pathsIn, textFiles, textOf } from '../content.ts';
import type { EditKind } from '../edit.ts';
import { withFrontMatter, withKey } from '../front-matter.ts';
import { pickOne } from '../pick-one.ts';
import { setInSite } from '../site-setting.ts';

/** Edits of what else a site is set to: its period, styles, home page and libraries, and where its files lie. */
export const siteEdits = {
  periodChanged: (content, random) =>
    setInSite(
      content,
      'period',
      random.pick([
        { from: '2018', to: '2021-06' },
        { to: '2020-12-31' },
        { from: '2019-02' },
        null,
      ]),
    ),
  citationStyleChanged: (content, random) =>
    setInSite(
      content,
      'citationStyle',
      random.pick(['numeric', 'apa', 'chicago-notes', 'house.csl', null]),
    ),
  styleFileEdited: (_, random) => ({
    what: 'edits house.csl',
    files: { 'house.csl': houseStyle(random.pick([' / ', ' -- ', ', '])) },
  }),
  styleFileRemoved: () => ({ what: 'removes house.csl', files: { 'house.csl': undefined } }),
  homeArticlesChanged: (content, random) => {
    const articles = pathsIn(content, /^articles\/.*\.md$/).map(idOf);
    return setInSite(content, 'home', {
      lead: random.pick(articles),
      articles: [random.pick(articles)],
      ...(random.chance(0.5)
        ? {
            figures: [
              {
                data: 'output',
                entity: random.pick(['high-bank', 'low-bank']),
                at: random.pick(['latest', 'max', 'first']),
              },
            ],
          }
        : {}),
      ...(random.chance(0.5) ? { pages: ['about'] } : {}),
    });
  },
  authorsOfSiteChanged: (content, random) =>
    setInSite(
      content,
      'authors',
      random.pick([
        [{ name: 'Li Wei' }],
        [{ name: 'Ada Sørensen', url: 'https://example.org/ada', orcid: '0000-0002-1825-0097' }],
        null,
      ]),
    ),
  repositoryChanged: (content, random) =>
    setInSite(
      content,
      'repository',
      random.pick(['https://github.com/a/b', 'https://example.org/wind/site', null]),
    ),
  remoteImagesChanged: (content, random) =>
    setInSite(content, 'remoteImages', random.pick(['allow', 'deny'])),
  socialImagesOfArticles: (content) => setInSite(content, 'socialCards', 'articles'),
  fontChanged: (content, random) =>
    setInSite(
      content,
      'theme',
      random.pick([{ font: 'Georgia' }, { accent: '#123456', font: 'Inter' }, null]),
    ),
  sourceKeyChanged: (content, random) => {
    const lines = textOf(content, 'sources.yaml')
      .split('\n')
      .filter((line) => /"id":"/.test(line));
    const line = pickOne(random, lines);
    if (line === undefined) return undefined;
    return {
      what: `renames a source`,
      files: {
        'sources.yaml': textOf(content, 'sources.yaml').replace(
          line,
          line.replace(/"id":"([^"]*)"/, `"id":"$1-b"`),
        ),
      },
    };
  },
  bibliographyRenamed: (content) => {
    const [path] = pathsIn(content, /^[^/]*\.bib$/);
    if (path === undefined) return undefined;
    const target = path === 'sources.bib' ? 'My Library.bib' : 'sources.bib';
    return {
      what: `renames ${path} to ${target}`,
      files: { [path]: undefined, [target]: textOf(content, path) },
    };
  },
  bibliographyRemoved: (content, random) => {
    const path = pickOne(random, pathsIn(content, /^sources\.(json|bib|yaml)$/));
    return path === undefined
      ? undefined
      : { what: `removes ${path}`, files: { [path]: undefined } };
  },
  sourceArchived: (content, random) => ({
    what: 'adds an archived source',
    files: {
      'sources.yaml': `${textOf(content, 'sources.yaml')}- ${JSON.stringify({ id: `arch-${random.integer(1, 99)}`, type: 'webpage', title: 'An archived page', URL: 'https://example.org/x', archive: 'https://web.archive.org/web/2020/https://example.org/x', archived: '2020-05-01', issued: '2020' })}\n`,
    },
  }),
  pageMadeArticle: (content, random) => {
    const path = pickOne(random, pathsIn(content, /^pages\/.*\.md$/));
    if (path === undefined) return undefined;
    const target = `articles/${idOf(path).toLowerCase().replaceAll(' ', '-')}-a.md`;
    let text = withFrontMatter(textOf(content, path), 'date', '2024-03-04');
    text = withFrontMatter(text, 'title', `From ${idOf(path)}`);
    if (!text.startsWith('---'))
      text = `---\ndate: 2024-03-04\ntitle: From ${idOf(path)}\n---\n\n${textOf(content, path)}`;
    return { what: `makes ${path} an article`, files: { [path]: undefined, [target]: text } };
  },
  movedToOtherFolder: (content, random) => {
    const path = random.pick(pathsIn(content, /^pages\/.*\.md$/));
    return moved(content, path, `pages/shelf-${random.integer(1, 3)}/${path.replace(/^.*\//, '')}`);
  },
  caseChanged: (content, random) => {
    const path = random.pick(pathsIn(content, textFiles));
    const name = path.replace(/^.*\//, '');
    const changed =
      name === name.toUpperCase().replace('.MD', '.md')
        ? name.toLowerCase()
        : name.toUpperCase().replace('.MD', '.md');
    return moved(
      content,
      path,
      path.replace(/[^/]*$/, () => changed),
    );
  },
  draftOfAnything: (content, random) => {
    const path = random.pick([...pathsIn(content, entityFiles), ...pathsIn(content, /^pages\//)]);
    const isDraft = /^draft: true$/m.test(textOf(content, path));
    return {
      what: `${isDraft ? 'publishes' : 'makes a draft of'} ${path}`,
      files: {
        [path]: withFrontMatter(textOf(content, path), 'draft', isDraft ? undefined : true),
      },
    };
  },
  entityIdChanged: (content, random) => {
    const path = random.pick(pathsIn(content, /^entities\/(company|person)-\d+\.md$/));
    return {
      what: `gives ${path} another id`,
      files: {
        [path]: withFrontMatter(textOf(content, path), 'id', `other-${random.integer(1, 99)}`),
      },
    };
  },
  anyKindChanged: (content, random) => {
    const path = random.pick(pathsIn(content, entityFiles));
    const kind = random.pick(['organization', 'place', 'publisher', 'farm', 'company', 'event']);
    let text = withFrontMatter(textOf(content, path), 'kind', kind);
    if (kind === 'event' && !/^date:/m.test(text)) text = withFrontMatter(text, 'date', '2021-03');
    return { what: `makes ${path} a ${kind}`, files: { [path]: text } };
  },
  datasetRemoved: (content, random) => {
    const path = pickOne(random, pathsIn(content, /^data\/.*\.yaml$/));
    return path === undefined
      ? undefined
      : {
          what: `removes ${path} and its table`,
          files: { [path]: undefined, [path.replace(/yaml$/, 'csv')]: undefined },
        };
  },
  datasetLicensed: (content, random) => {
    const path = random.pick(pathsIn(content, /^data\/.*\.yaml$/));
    const key = random.pick(['license', 'description', 'staleAfter', 'source']);
    const value = {
      license: random.pick(['CC-BY-4.0', 'CC0-1.0']),
      description: `About ${random.integer(1, 9)}.`,
      staleAfter: random.pick(['400d', '90d']),
      source: random.pick(['register-2020', null]),
    }[key];
    return {
      what: `sets ${key} of ${path}`,
      files: { [path]: withKey(textOf(content, path), key, value ?? undefined) },
    };
  },
  tableSeparatedOtherwise: (content, random) => {
    const path = random.pick(pathsIn(content, /^data\/.*\.csv$/));
    const text = textOf(content, path);
    if (/[";]/.test(text)) return undefined;
    return {
      what: `writes ${path} with semicolons, BOM and CRLF`,
      files: { [path]: `\uFEFF${text.replaceAll(',', ';').replaceAll('\n', '\r\n')}` },
    };
  },
  lineEndsChanged: (content, random) => {
    const path = random.pick(pathsIn(content, /\.(md|yaml)$/));
    return {
      what: `writes ${path} with CRLF`,
      files: { [path]: textOf(content, path).replaceAll(/\r?\n/g, '\r\n') },
    };
  },
  /** The same number of bytes, and other pixels. */
  pictureRepainted: (content, random) => {
    const path = pickOne(random, pathsIn(content, /^assets\/.*\.svg$/));
    if (path === undefined) return undefined;
    const text = textOf(content, path);
    const changed = text.includes('M2') ? text.replace('M2', 'M3') : text.replace('M3', 'M2');
    return { what: `repaints ${path} in as many bytes`, files: { [path]: changed } };
  },
  linkedFileChanged: (content, random) => ({
    what: 'changes a file that an article links to',
    files: {
      'assets/report.txt': `Report ${random.integer(1, 9)}\n`,
      'pages/about.md': textOf(content, 'pages/about.md').includes('report.txt')
        ? textOf(content, 'pages/about.md')
        : `${textOf(content, 'pages/about.md')}\n[Report](../assets/report.txt) and ![[report.txt]]\n`,
    },
  }),
} satisfies Record<string, EditKind>;

function houseStyle(delimiter: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>House</title><id>house</id><updated>2020-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="citation-number"/></layout></citation>
  <bibliography><layout><group delimiter="${delimiter}"><names variable="author"/><text variable="title"/><date variable="issued"><date-part name="year"/></date></group></layout></bibliography>
</style>
`;
}
