import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProblemCode } from '../../src/model/problems/problem.ts';

/** Examples that a code block cannot contain: for each code, a function that writes them to a content folder. */
export const preparedExamples: Readonly<Partial<Record<ProblemCode, (folder: string) => void>>> = {
  'invalid-encoding': (folder) =>
    writeFileSync(inFolder(folder, 'pages/about.md'), Buffer.from('Søren wrote this.\n', 'latin1')),
  symlink: (folder) => symlinkSync('../../about.md', inFolder(folder, 'pages/about.md')),
  'too-large': (folder) => {
    const file = inFolder(folder, 'pages/about.md');
    writeFileSync(file, '');
    truncateSync(file, 6_000_000);
  },
  'bidi-control': (folder) =>
    writeFileSync(inFolder(folder, 'pages/about.md'), 'Paid to Kran\u202EAS.\n'),
};

function inFolder(folder: string, file: string): string {
  mkdirSync(join(folder, 'pages'), { recursive: true });
  return join(folder, file);
}
