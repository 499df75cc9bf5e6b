import { type Position } from '../../model/problems/problem.ts';
import { reportWarning, type Reading } from '../yaml/field-reader.ts';

/** The title of a new source until its author writes it. */
export const placeholderTitle = 'Title of the work';

/** Warns about a title that was never replaced, which readers would see. */
export function warnPlaceholderTitle(title: string, at: Position, reading: Reading): void {
  if (title !== placeholderTitle) return;
  const message = 'The title is still the placeholder of a new source.';
  const fix = 'Write the title of the work.';
  reportWarning(reading, at, 'missing-field', message, fix);
}
