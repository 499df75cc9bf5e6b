import { labelFromId } from '../../model/kinds/label-from-id.ts';
import { error, type Problem } from '../../model/problems/problem.ts';
import { startOfFile } from '../../model/problems/start-of-file.ts';
import { asTyped } from '../../model/run/program.ts';
import { withoutEnding } from '../folder/file-name.ts';
import { idOfTitle, slugify } from '../folder/identifier.ts';
import { sameFileKey } from '../../model/same-file-key.ts';

/**
 * By what a table and its description find each other: their path without its ending. A Mac may write `Größe.csv` with
 * other characters than Windows.
 */
export function halfName(file: string): string {
  return sameFileKey(withoutEnding(file));
}

/** The problem of a table without a description. */
export function missingDescription(table: string): Problem {
  const other = `${withoutEnding(table)}.yaml`;
  const message = `The table has no description: \`${other}\` is missing.`;
  const fix = `Add \`${other}\`, with \`title:\` and \`columns:\`.${commandFor(table)}`;
  return error(startOfFile(table), 'missing-file', message, fix);
}

/**
 * Adds the problem of a description without a table. A table of another format beside it has the same cause, so that the
 * problem that it is not read goes.
 */
export function addMissingTable(description: string, problems: Problem[]): void {
  const stem = withoutEnding(description);
  const index = problems.findIndex(
    ({ file, code }) =>
      code === 'unknown-asset' && otherTables.test(file) && withoutEnding(file) === stem,
  );
  const [unread] = index < 0 ? [] : problems.splice(index, 1);
  const also = unread ? `, and \`${unread.file}\` is not read` : '';
  const message = `The dataset has no table: \`${stem}.csv\` is missing${also}.`;
  const fix = unread
    ? fixOfUnread(unread.file, `${stem}.csv`)
    : `Add \`${stem}.csv\`, or start the name of this file with \`_\` to leave it out.`;
  const at = startOfFile(description);
  problems.push(error(at, 'missing-file', message, fix));
}

function fixOfUnread(file: string, table: string): string {
  return /\.(tsv|tab)$/i.test(file)
    ? `Rename \`${file}\` to \`${table}\`: tabs may stand between its cells.`
    : `Save its sheet as CSV (UTF-8, with commas) in \`${table}\`, and start the name of the spreadsheet with \`_\`.`;
}

const otherTables = /\.(xlsx?|xlsm|xlsb|ods|numbers|gsheet|tsv|tab)$/i;

/** The command that describes a table, if its name is one that the command would give it. */
function commandFor(table: string): string {
  const stem = table.replace(/^.*\/|\.csv$/gi, '');
  const id = slugify(stem);
  const title = stem === id ? labelFromId(id) : stem;
  // Other signs would have to be escaped, in each shell in another way.
  if (!/^[\p{L}\p{N} ._-]+$/u.test(title) || idOfTitle(title) !== id) return '';
  return asTyped(` \`npm run new -- dataset "${title}"\` writes it.`);
}
