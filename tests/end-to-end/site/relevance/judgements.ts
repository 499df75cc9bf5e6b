import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The grade of each page that is of use for a query: `companies/tencent` → 3. */
export type Grades = ReadonlyMap<string, number>;

/** The judged queries of a site. */
export function readJudgements(site: string): Map<string, Grades> {
  const text = readFileSync(join(import.meta.dirname, `${site}.yaml`), 'utf8');
  const judged: Record<string, Record<string, string>> = parse(text);
  return new Map(
    Object.entries(judged).map(([query, byGrade]) => [
      query,
      new Map(
        Object.entries(byGrade).flatMap(([grade, pages]) =>
          pages.split(/\s+/).map((page): [string, number] => [page, Number(grade)]),
        ),
      ),
    ]),
  );
}

/** Number of results that count. */
const depth = 5;

/**
 * The normalised discounted cumulative gain of the first five results: 1 if no other order of pages would be better. A
 * page of grade 3 is worth 7, of 2 3, of 1 1; each place is worth less than the one before.
 */
export function ndcg(pages: readonly string[], grades: Grades): number {
  const best = [...grades.values()].sort((a, b) => b - a);
  return gain(pages.map((page) => grades.get(page) ?? 0)) / gain(best);
}

function gain(grades: readonly number[]): number {
  return grades
    .slice(0, depth)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
