import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectDir } from '../../src/publish/site-options.ts';
import { problemCodes, type ProblemCode } from '../../src/model/problems/problem.ts';
import { keyCommentsFile } from './key-comments-file.ts';
import { problemsOfExample, reportBlock } from './problem-page.ts';
import { referenceTables, usageBlock } from './reference-tables.ts';
import { rewriteRegions } from './regions.ts';

/** A file with generated parts: its current text, and the text that matches the code. */
export interface ReferencePage {
  /** Relative to the project folder. */
  file: string;
  text: string;
  fresh: string;
}

/** All pages of the reference, sorted by path, and the comments of the keys that they describe. */
export async function referencePages(): Promise<ReferencePage[]> {
  const pages: ReferencePage[] = [];
  for (const file of globSync('docs/pages/reference/**/*.md', { cwd: projectDir }).sort()) {
    const text = readFileSync(join(projectDir, file), 'utf8');
    pages.push({ file, text, fresh: await rewrite(file, text) });
  }
  return [...pages, keyCommentsFile()];
}

/** The problem code that a page explains, if any. */
function codeOfPage(file: string): ProblemCode | undefined {
  const isProblem = file.split(/[\\/]/).includes('problems');
  return isProblem ? problemCodes.find((code) => code === basename(file, '.md')) : undefined;
}

async function rewrite(file: string, text: string): Promise<string> {
  const code = codeOfPage(file);
  const report = code && reportBlock(await problemsOfExample(code, text));
  return rewriteRegions(text, (name) => {
    if (name === 'report' && report) return report;
    const usage = /^usage-(.+)$/.exec(name)?.[1];
    const make = usage ? () => usageBlock(usage) : referenceTables[name];
    if (make) return make();
    throw new Error(`${file} has a generated part \`${name}\`, but nothing generates it.`);
  });
}
