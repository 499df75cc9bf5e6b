import type { Problem } from '../../src/model/problems/problem.ts';
import type { ExampleFile } from './example-files.ts';
import { withExamples } from './example-folder.ts';

/**
 * The problems that the check finds in a content folder of these files. Of two with the same name, the later one counts.
 * @param prepare Adds what a code block cannot contain: a link, bytes that are not text.
 */
export async function checkExamples(
  files: readonly ExampleFile[],
  prepare?: (folder: string) => void,
): Promise<Problem[]> {
  return await withExamples(files, ({ problems }) => problems, prepare);
}
