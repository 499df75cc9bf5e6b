import type { SourceKey } from '../ids/source-key.ts';
import type { Assessment } from './assessment.ts';

/** Where the values of a row come from, and how well they are established. */
export interface Provenance extends Assessment {
  source?: SourceKey;
}
