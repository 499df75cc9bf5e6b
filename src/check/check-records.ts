import type { PartialDate } from '../model/dates/partial-date.ts';
import type { Problem } from '../model/problems/problem.ts';
import type { Records } from '../model/records/records.ts';
import { checkCharts } from './check-charts.ts';
import { checkDatasets } from './check-datasets.ts';
import { checkFacts } from './check-facts.ts';
import { checkHome } from './check-home.ts';
import { checkImages } from './check-images.ts';
import { checkRedirects } from './check-redirects.ts';
import { checkRelations } from './check-relations.ts';
import { checkSources } from './check-sources.ts';

/**
 * What no file can show by itself: that names lead somewhere, and that what they lead to is of the right kind.
 * @param today Day by which the age of data is told; nothing is stale without it.
 */
export function checkRecords(records: Records, today?: PartialDate): Problem[] {
  return [
    ...checkRelations(records),
    ...checkSources(records),
    ...checkFacts(records),
    ...checkDatasets(records, today),
    ...checkCharts(records),
    ...checkHome(records),
    ...checkImages(records),
    ...checkRedirects(records),
  ];
}
