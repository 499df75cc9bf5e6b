import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Problem, ProblemCode } from '../../model/problems/problem.ts';
import { programDir } from '../site-options.ts';
import { displayPath } from './display-path.ts';

/** Folder with one page for each problem code and an index in README.md. */
const pages = join(programDir, 'docs/pages/reference/problems');

/**
 * The last line of a report: the path of the page that explains its codes, relative to the working directory. Empty if
 * there are no problems or no pages.
 */
export function problemHelp(problems: readonly Problem[]): string {
  const codes = new Set(problems.map(({ code }) => code));
  const [first] = codes;
  if (!first || !existsSync(pages)) return '';
  return codes.size === 1
    ? `What it means and how to fix it: ${pathOf(`${first}.md`)}\n`
    : `What each code means and how to fix it: ${pathOf('README.md')}\n`;
}

/** A problem code as a link to its page, for terminals that support links (OSC 8); others show only the code. */
export function linkedCode(code: ProblemCode): string {
  const page = join(pages, `${code}.md`);
  if (!existsSync(page)) return code;
  return `\u001B]8;;${pathToFileURL(page).href}\u001B\\${code}\u001B]8;;\u001B\\`;
}

function pathOf(page: string): string {
  return displayPath(join(pages, page));
}
