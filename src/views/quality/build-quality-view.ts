import { editAddress } from '../../model/addresses/repository-addresses.ts';
import { sitePath } from '../../model/addresses/path.ts';
import type { Labels } from '../../model/labels/labels.ts';
import type { Problem } from '../../model/problems/problem.ts';
import { confidences, statuses, type Assessment } from '../../model/values/assessment.ts';
import type { AssessedStatement } from './assessed-statements.ts';
import { mergeRows } from './merge-rows.ts';
import type { QualityAssessedView, QualityView } from './quality-view.ts';

/** Problems of one code on the page at most; `npm run check` lists all. */
const shown = 200;

/** The problems by code, most frequent first, and the statements by confidence and status. `problems` must be sorted by file and line. */
export function buildQualityView(
  problems: readonly Problem[],
  statements: readonly AssessedStatement[],
  { repository, labels }: { repository?: string | undefined; labels: Labels },
): QualityView {
  const groups = [...Map.groupBy(problems, ({ code }) => code)].map(([code, found]) => ({
    code,
    count: found.length,
    problems: found.slice(0, shown).map(({ file, line, message, fix }) => ({
      file,
      line,
      message,
      fix,
      ...(repository && { editUrl: editAddress(repository, file) }),
    })),
  }));
  return {
    path: sitePath('quality'),
    count: problems.length,
    groups: groups.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
    assessed: buildAssessedView(statements, labels, repository),
  };
}

/** How many statements have each word, and which of them are weak. */
function buildAssessedView(
  statements: readonly AssessedStatement[],
  labels: Labels,
  repository: string | undefined,
): QualityAssessedView {
  const weak = mergeRows(statements.filter(isWeak), labels);
  return {
    counts: [
      ...confidences.map((confidence) => ({ confidence })),
      ...statuses.map((status) => ({ status })),
    ]
      .map((word: Assessment) => ({
        ...word,
        count: statements.filter(
          ({ confidence, status }) =>
            (word.confidence ?? confidence) === confidence && (word.status ?? status) === status,
        ).length,
      }))
      .filter(({ count }) => count > 0),
    weakCount: weak.length,
    weak: weak.slice(0, shown).map((each) => ({
      ...each,
      ...(repository && { editUrl: editAddress(repository, each.file) }),
    })),
  };
}

function isWeak({ confidence, status }: Assessment): boolean {
  return (
    confidence === 'low' ||
    status === 'disputed' ||
    status === 'unverified' ||
    status === 'withdrawn'
  );
}
