import { siteTemplate, type TextFile } from '../../cli/new-files/site-template.ts';
import { jsonFile } from '../../editors/editor-file.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { plainLetters } from '../../model/text/letters/stroked-letters.ts';
import { asciiSlug } from '../../model/text/slug.ts';
import { ownersGuide } from './owners-guide.ts';
import { pagesWorkflow } from './pages-workflow.ts';

/** Files by path: texts, or what a file of JSON holds. */
export type EditorFiles = Readonly<Record<string, string | object>>;

/** What a new project is made from. */
export interface NewProject {
  title: string;
  /** The version of `dossier` it depends on, or the address of one: `0.1.0`, `file:../dossier-0.1.0.tgz`. */
  dossier: string;
  /** Each action of the workflow with the commit it is pinned to: `actions/checkout@… # v7`. */
  actions: Readonly<Record<string, string>>;
  /** What makes editors know the site. */
  editors: EditorFiles;
  today: PartialDate;
}

/** The commands that a new project has as npm scripts. */
export const projectCommands = [
  'start',
  'dev',
  'check',
  'build',
  'preview',
  'new',
  'import',
  'schemas',
];

/** The files of a new project. All but `content/` is what tools need. */
export function projectFiles(project: NewProject): TextFile[] {
  const { title, actions, editors, today } = project;
  return [
    ...siteTemplate(today, title).map(({ path, content }) => ({
      path: `content/${path}`,
      content,
    })),
    { path: 'README.md', content: ownersGuide(title) },
    { path: 'package.json', content: manifest(project) },
    { path: '.gitignore', content: 'node_modules/\ndist/\n.*.building*\n' },
    { path: '.github/workflows/pages.yml', content: pagesWorkflow(actions) },
    ...Object.entries(editors).map(([path, held]) => ({
      path,
      content: typeof held === 'string' ? held : jsonFile(path, held).text,
    })),
  ];
}

function manifest({ title, dossier }: NewProject): string {
  const manifestFile = jsonFile('package.json', {
    // No one installs it by its name, so a title in other letters needs none of its own.
    name: asciiSlug(plainLetters(title)).slice(0, 200) || 'dossier-site',
    private: true,
    license: 'UNLICENSED',
    // Node and editors take the programs of the documentation for what they are: modules.
    type: 'module',
    engines: { node: '>=22.12.0' },
    scripts: Object.fromEntries(projectCommands.map((name) => [name, `dossier ${name}`])),
    dependencies: { dossier },
  });
  return manifestFile.text;
}
