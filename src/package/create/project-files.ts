import { siteTemplate } from '../../cli/new-files/site-template.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { extensionsFile } from '../../editors/visual-studio-code.ts';
import { slugify } from '../../load/folder/identifier.ts';
import { pagesWorkflow } from './pages-workflow.ts';

/** What a new project is made from. */
export interface NewProject {
  title: string;
  /** The version of `dossier` it depends on, or the address of one: `0.1.0`, `file:../dossier-0.1.0.tgz`. */
  dossier: string;
  /** Each action of the workflow with the commit it is pinned to: `actions/checkout@… # v7`. */
  actions: Readonly<Record<string, string>>;
  today: PartialDate;
}

/** The files of a new project, by path. All but `content/` is what tools need. */
export function projectFiles(project: NewProject): ReadonlyMap<string, string> {
  const content = [...siteTemplate(project.today, project.title)].map(
    ([path, text]) => [`content/${path}`, text] as const,
  );
  return new Map([
    ...content,
    ['README.md', readme(project)],
    ['package.json', manifest(project)],
    ['.gitignore', 'node_modules/\ndist/\n.*.building*\n'],
    ['.github/workflows/pages.yml', pagesWorkflow(project.actions)],
    [extensionsFile.path, extensionsFile.text],
  ]);
}

function manifest({ title, dossier }: NewProject): string {
  const commands = ['dev', 'check', 'build', 'preview', 'new', 'schemas'];
  return `${JSON.stringify(
    {
      name: slugify(title).slice(0, 200),
      private: true,
      license: 'UNLICENSED',
      engines: { node: '>=22.12.0' },
      scripts: Object.fromEntries(commands.map((name) => [name, `dossier ${name}`])),
      dependencies: { dossier },
    },
    null,
    2,
  )}\n`;
}

function readme({ title }: NewProject): string {
  return `# ${title}

The folder \`content/\` holds everything that the site says. It starts as a small example about a bakery that does not
exist: change its files, or remove them and write your own.

\`\`\`sh
npm install        # once
npm run dev        # shows the site while you write; open the address that it prints
npm run check      # lists every mistake, with file and line
npm run build      # writes the site into dist/
\`\`\`

\`npm run new -- article "Title"\` starts an article, \`npm run new -- entity company "Name"\` an entity. You need
[Node](https://nodejs.org) 22.12 or newer.

## Publish

Push this folder to GitHub, and choose "GitHub Actions" under Settings → Pages → Source. The workflow in
\`.github/workflows/pages.yml\` checks, builds and publishes the site with each push to \`main\`. On any other host, upload
\`dist/\` after \`npm run build -- --site https://example.org\`.

## Where things are

| | |
| --- | --- |
| \`content/site.yaml\` | title, description, language, licence |
| \`content/articles/\` | long reads |
| \`content/entities/\` | companies, people, laws, events …: one file each |
| \`content/data/\`, \`content/charts/\` | tables as CSV, and the charts of them |
| \`content/sources.yaml\` | what the site cites |

\`content/\` is also a vault of Obsidian. Nothing else here is part of your text. To update the program, change the
version of \`dossier\` in \`package.json\` and run \`npm install\`.
`;
}
