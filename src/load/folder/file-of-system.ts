import { posix } from 'node:path';
import { warning, type Problem } from '../../model/problems/problem.ts';
import { startOfFile } from '../../model/problems/start-of-file.ts';

/**
 * The problem of a file that Windows, macOS or Office put into a folder by themselves, wherever it is; `undefined` for
 * any other. A warning: it would not be published, and often nobody sees that it is there.
 */
export function fileOfSystem(file: string): Problem | undefined {
  const name = posix.basename(file);
  const found = filesOfSystems.find(({ names }) => names.test(name));
  if (!found) return undefined;
  const message = `\`${file.trim()}\` is ${found.what}, and not read.`;
  return warning(startOfFile(file), 'unknown-asset', message, found.fix(name));
}

const filesOfSystems: readonly { names: RegExp; what: string; fix: (name: string) => string }[] = [
  {
    names: /^(ehthumbs|ehthumbs_vista|thumbs)\.db$|^desktop\.ini$/i,
    what: 'a file that Windows writes for itself',
    fix: (name) => `Delete it, and add \`${name}\` to \`.gitignore\`.`,
  },
  {
    // Its name ends in a carriage return.
    names: /^Icon\r$/,
    what: 'the icon that the folder has in Finder',
    fix: () =>
      'Delete it in Finder: choose Get Info of the folder, click its icon, and press Delete.',
  },
  {
    names: /^~\$/,
    what: 'a file that Office keeps while a document is open',
    fix: () => 'Close the document. If this file stays, delete it.',
  },
];
