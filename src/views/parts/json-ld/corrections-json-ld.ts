import type { Correction } from '../../../model/records/article.ts';
import type { JsonLd } from './json-ld.ts';

/** The `correction` of a node: each correction of its text. */
export function correctionsOf(corrections: readonly Correction[]): JsonLd {
  if (corrections.length === 0) return {};
  return {
    correction: corrections.map(({ date, text }) => ({
      '@type': 'CorrectionComment',
      text,
      datePublished: date,
    })),
  };
}
