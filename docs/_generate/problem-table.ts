import { problemCodes } from '../../src/model/problems/problem.ts';
import { markdownTable } from './markdown-table.ts';
import { commentsOfItems } from './source-comments.ts';

/** The problem codes, each with a link to its page and its comment. */
export function problemTable(): string {
  const comments = commentsOfItems('problemCodes');
  const rows = problemCodes.map((each) => [`[\`${each}\`](${each}.md)`, comments.get(each) ?? '']);
  return markdownTable(['code', 'what it means'], rows);
}
