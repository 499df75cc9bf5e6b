import { createProseScan } from '../../model/markdown/without-code.ts';
import { error, type Problem, type ProblemCode } from '../../model/problems/problem.ts';
import type { ContentRole } from './content-role.ts';

const codes: Readonly<Partial<Record<ContentRole, ProblemCode>>> = {
  article: 'unread-markup',
  entity: 'unread-markup',
  page: 'unread-markup',
  bibliography: 'invalid-bibliography',
  'possible-bibliography': 'invalid-bibliography',
  table: 'invalid-csv',
};

/**
 * The conflicts that git has left in a file: between its marks are both versions of some lines, and perhaps one that was
 * to be cut. Marks in the code of a Markdown text are shown as they are.
 */
export function findMergeConflicts(text: string, file: string, role: ContentRole): Problem[] {
  if (!text.startsWith(opening) && !text.includes(`\n${opening}`)) return [];
  const isMarkdown = codes[role] === 'unread-markup';
  const isProse = isMarkdown ? createProseScan() : () => true;
  const problems: Problem[] = [];
  let start = 0;
  let isDivided = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (!isProse(line)) continue;
    if (line.startsWith(opening)) {
      start = index + 1;
      isDivided = false;
    }
    if (/^={7}\r?$/.test(line)) isDivided = true;
    if (start === 0 || !isDivided || !line.startsWith(closing)) continue;
    problems.push(conflict({ file, line: start, column: 1 }, index + 1, codes[role]));
    start = 0;
  }
  return problems;
}

const opening = '<<<<<<< ';
const closing = '>>>>>>> ';

function conflict(
  at: { file: string; line: number; column: number },
  end: number,
  code: ProblemCode = 'invalid-yaml',
): Problem {
  return error(
    at,
    code,
    `Git could not merge what two people wrote here: lines ${at.line} to ${end} hold both versions.`,
    'Keep what is right, and delete the rest with the lines of marks: `<<<<<<<`, `|||||||`, `=======`, `>>>>>>>`.',
  );
}
