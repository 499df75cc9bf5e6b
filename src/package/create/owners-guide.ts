/** The README of a new project, for who writes in it. */
export function ownersGuide(title: string): string {
  return `# ${title}

Everything that this site says lies in the folder \`content/\`, in files that any editor opens: texts, tables, pictures
and sources. The rest of this folder makes a website of it. It starts as a small example about a bakery that does not
exist: change its files, or delete them and write your own.

## See it

You need [Node](https://nodejs.org) 22.12 or newer. Open a terminal in this folder: on a Mac, right-click it and choose
"New Terminal at Folder"; on Windows, type \`cmd\` into the address bar of its window, since PowerShell may refuse to run
\`npm\`. Type:

\`\`\`sh
npm install    # once, and when you have changed the version
npm run dev
\`\`\`

Open the address that it prints. The page follows what you write, and shows what is wrong with it. Ctrl+C ends it.

## Write

| type | to start |
| --- | --- |
| \`npx dossier new article "Title"\` | an article |
| \`npx dossier new company "Name"\` | a company, and so on: \`person\`, \`law\`, \`event\`, \`place\`, \`product\`, \`agency\`, \`organization\`, \`publisher\` |
| \`npx dossier new dataset "Title"\` | a table, with its description |
| \`npx dossier new chart loaves "Title"\` | a chart of the table \`loaves\` |
| \`npx dossier new source post-2021 "Title"\` | a source, which texts cite as \`[@post-2021]\` |
| \`npx dossier import draft.docx\` | an article of a document from Word or Google Docs |

Each new file lists what may stand in it, as comments. \`npx dossier check\` lists every mistake with its file, its line
and what to do. How everything is written: \`node_modules/dossier/docs/pages/authoring.md\`, and every key in
\`node_modules/dossier/docs/pages/reference/README.md\`.

Editors know the site already:

- **Visual Studio Code**: open this folder and accept the extension that it recommends. It then completes and checks keys.
- **Obsidian**: open \`content/\` as a vault. There is a template for each kind of page.
- **[Pages CMS](https://pagescms.org)**: shows forms in the browser, once this folder is on GitHub.

When you have changed \`content/kinds.yaml\`, \`npx dossier schemas\` tells them.

## Publish

On GitHub, the first time:

1. Run \`npx dossier check\`, and correct what it calls an error.
2. Make an account at [github.com](https://github.com), install [GitHub Desktop](https://desktop.github.com) and sign in.
3. In it, choose File → Add Local Repository, then this folder, and follow "create a repository". Then choose "Publish
   repository", and take the mark from "Keep this code private": without a paid plan, GitHub publishes sites of public
   repositories only, and everyone can read the files of those.
4. In the browser, open the repository, then Settings → Pages, and choose "GitHub Actions" under Source.
5. Open Actions. The first run has failed, since Pages was off: open it and choose "Re-run all jobs".

A few minutes later the site is at \`https://OWNER.github.io/REPOSITORY/\`, with the names of your account and of the
repository. Settings → Pages shows the address.

After that, each change that you commit and push is checked, built and published (\`.github/workflows/pages.yml\`). If
there is a mistake, the run under Actions is red and names its file and line, and the last good site stays.

Commit \`package-lock.json\` too, which \`npm install\` writes: it holds the exact versions of all packages, so that the
site is built the same everywhere. \`node_modules/dossier/docs/pages/reference/publishing.md\` says what else may go
wrong, and how to do without GitHub Desktop.

On any other host, upload what is in \`dist/\` after \`npx dossier build --site https://example.org\`. If the site is not
at the root of its address, add \`--base /folder/\`.

## Where things are

| | |
| --- | --- |
| \`content/site.yaml\` | title, description, language, licence |
| \`content/articles/\`, \`content/pages/\` | long reads, and pages such as "About" |
| \`content/entities/\` | companies, people, laws, events: one file each |
| \`content/data/\`, \`content/charts/\` | tables as CSV, and the charts of them |
| \`content/sources.yaml\` | what the site cites |
| \`content/assets/\` | pictures and files |

To update the program, change the version of \`dossier\` in \`package.json\` and run \`npm install\`.
`;
}
