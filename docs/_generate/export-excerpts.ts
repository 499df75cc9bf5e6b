import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../../src/publish/site-options.ts';
import { exampleFiles } from './example-files.ts';
import { withExamples } from './example-folder.ts';
import type { ReferencePage } from './reference-pages.ts';
import { rewriteRegions } from './regions.ts';

const file = 'docs/pages/analyse.md';
const recipe = 'docs/pages/recipes/company-dossier.md';

/** The page for those who analyse, with excerpts of what the site of a recipe exports. */
export async function exportsPage(): Promise<ReferencePage> {
  const text = readFileSync(join(projectDir, file), 'utf8');
  const excerpts = await readExcerpts();
  const fresh = rewriteRegions(text, (name) => {
    const excerpt = excerpts[name];
    if (excerpt === undefined)
      throw new Error(`${file} has a part \`${name}\`, which no export gives.`);
    return excerpt;
  });
  return { file, text, fresh };
}

/** Code blocks by the names of their parts. */
async function readExcerpts(): Promise<Readonly<Record<string, string>>> {
  const files = exampleFiles(readFileSync(join(projectDir, recipe), 'utf8'));
  return await withExamples(files, ({ compiled }) => {
    const made = compiled?.().files ?? [];
    const textOf = (path: string): string => {
      const found = made.find((each) => each.path === path);
      if (!found || !('make' in found)) throw new Error(`The recipe has no ${path}.`);
      return String(found.make());
    };
    return {
      'chart-csv': block('csv', textOf('/charts/turnover.csv')),
      'employees-json': block('json', employeesOf(textOf('/entities.json'))),
      'ownership-ftm': block('json', lineOf(textOf('/entities.ftm.json'), '"Ownership"')),
    };
  });
}

function employeesOf(json: string): string {
  const { entities } = JSON.parse(json) as {
    entities: { id: string; fields: Record<string, unknown> }[];
  };
  const company = entities.find(({ id }) => id === 'nordlys-salmon');
  return JSON.stringify(company?.fields['employees'], undefined, 2);
}

function lineOf(lines: string, words: string): string {
  return lines.split('\n').find((line) => line.includes(words)) ?? '';
}

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text.replaceAll('\r\n', '\n').trimEnd()}\n\`\`\``;
}
