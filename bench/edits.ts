import { readFile, writeFile } from 'node:fs/promises';
import type { EditedFiles } from './generators/generator.ts';

/** What is edited between two builds: a text, the title of an article, the name of an entity, a number of the dataset. */
export const editNames = ['text', 'title', 'name', 'dataset'] as const;
export type EditName = (typeof editNames)[number];

/** Edits a file of a generator's input. Each turn gives other bytes. */
export async function makeEdit(name: EditName, files: EditedFiles, turn: number): Promise<void> {
  const [file, change] = edits[name](files, turn);
  const text = await readFile(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`There is nothing to edit in ${file}.`);
  await writeFile(file, changed);
}

type Edit = (files: EditedFiles, turn: number) => [file: string, change: (text: string) => string];

const edits: Readonly<Record<EditName, Edit>> = {
  text: ({ article }, turn) => [
    article,
    (text) => `${text.trimEnd()} This was added in turn ${turn}.\n`,
  ],
  title: ({ article }, turn) => [article, (text) => withTitle(text, turn)],
  name: ({ entity }, turn) => [entity, (text) => withTitle(text, turn)],
  dataset: ({ dataset }, turn) => [
    dataset,
    // A date, then a number, in CSV or in Markdown.
    (text) => text.replace(/(\d{4}-\d\d-\d\d(?:,| \| ))[\d.]+/, `$1${1000 + turn}.25`),
  ],
};

function withTitle(text: string, turn: number): string {
  return text.replace(/^title: "(.*?)(?: \d+\.)?"$/m, `title: "$1 ${turn}."`);
}
