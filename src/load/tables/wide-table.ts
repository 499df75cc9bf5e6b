import { isDateInAnyForm } from '../../model/dates/written-date.ts';
import { firstNames } from '../../model/problems/first-names.ts';

/** A table that cannot be read as its description has it, from its header on. */
export interface UnfitHeader {
  /** The first heading that is at fault. */
  first: string;
  message: string;
  fix: string;
}

/**
 * Finds at least two dates among the names of columns: a column for each date, as spreadsheets often have it, instead of
 * one column of dates.
 */
export function findWideTable(names: readonly string[]): UnfitHeader | undefined {
  const dates = names.filter(isDateInAnyForm);
  const [first, second] = dates;
  if (first === undefined || second === undefined) return undefined;
  const marked = dates.map((name) => `\`${name}\``);
  return {
    first,
    message: `The columns ${firstNames(marked, 3)} are dates, but a table has one column of dates and one row for each entity and date.`,
    fix: `Turn the columns into rows: instead of \`name,${first},${second}\` and \`a,1,2\`, write \`entity,date,value\`, \`a,${first},1\` and \`a,${second},2\`.`,
  };
}
