import { error, type Problem } from '../../model/problems/problem.ts';
import { startOfFile } from '../../model/problems/start-of-file.ts';
import { asTyped } from '../../model/run/program.ts';

const siteStart = startOfFile('site.yaml');

/** The problem of a folder without `site.yaml`. */
export function missingSite(): Problem {
  const message = '`site.yaml` is missing. It is the only required file.';
  const fix = asTyped(
    'Create `site.yaml` with `title:` and `description:`, name the folder that has it with `--content DIR`, or start a small site: `npm run new -- site DIR`.',
  );
  return error(siteStart, 'missing-file', message, fix);
}

/** The problem of a content folder that does not exist, or is a file. */
export function missingFolder(folder: string, { isFile }: { isFile: boolean }): Problem {
  const message = isFile ? `\`${folder}\` is a file.` : `There is no content folder \`${folder}\`.`;
  const fix = isFile
    ? 'Name the content folder: that in which `site.yaml` stands.'
    : asTyped('Correct its path, or create a small site: `npm run new -- site DIR`.');
  return error(siteStart, 'missing-file', message, fix);
}
