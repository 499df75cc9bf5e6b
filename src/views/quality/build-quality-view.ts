import { sitePath } from '../../model/addresses/path.ts';
import type { Problem } from '../../model/problems/problem.ts';
import type { QualityView } from './quality-view.ts';

/** Problems of one code on the page at most; `npm run check` lists all. */
const shown = 200;

/** The problems by code, most frequent first. `problems` must be sorted by file and line. */
export function buildQualityView(
  problems: readonly Problem[],
  { repository }: { repository?: string | undefined },
): QualityView {
  const groups = [...Map.groupBy(problems, ({ code }) => code)].map(([code, found]) => ({
    code,
    count: found.length,
    problems: found.slice(0, shown).map(({ severity, file, line, message, fix }) => ({
      severity,
      file,
      line,
      message,
      fix,
      ...(repository && { editUrl: editUrlOf(repository, file) }),
    })),
  }));
  return {
    path: sitePath('quality'),
    count: problems.length,
    groups: groups.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
  };
}

function editUrlOf(repository: string, file: string): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  return `${repository.replace(/\/$/, '')}/edit/HEAD/content/${path}`;
}
