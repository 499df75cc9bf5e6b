import { formatProblems } from '../../check/report.ts';
import type { Records } from '../../model/records/records.ts';
import { displayPath } from '../../publish/report/display-path.ts';
import { RefusalError } from './refusal-error.ts';

/**
 * The records of a site to which files are added. The code is loaded on demand, so that wrong usage is answered at once.
 * @throws RefusalError if there is no site in the folder; it lists the problems of the folder.
 */
export async function siteRecords(contentDir: string): Promise<Records> {
  const [{ loadRecords }, { reservedNames }] = await Promise.all([
    import('../../load/load-records.ts'),
    import('../../outputs/reserved-names.ts'),
  ]);
  const { records, hasSettings, problems } = await loadRecords(contentDir, reservedNames);
  if (records && hasSettings) return records;
  const folder = displayPath(contentDir);
  const report = formatProblems(problems, 'text', folder);
  throw new RefusalError(`${report}To start a site, run: npm run new -- site ${folder}`);
}
