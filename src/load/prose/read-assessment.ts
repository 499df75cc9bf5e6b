import { didYouMean } from '../../model/problems/nearest.ts';
import {
  assessmentOf,
  confidences,
  statuses,
  type Assessment,
  type Confidence,
  type Status,
} from '../../model/values/assessment.ts';
import { findEntry, readScalar, report, shorten, type Reading } from '../yaml/field-reader.ts';
import type { YamlMap } from '../yaml/yaml-node.ts';

/** The confidence and status of a statement; reports words that are neither. */
export function readAssessment(map: YamlMap, reading: Reading): Assessment {
  const confidence = readWord<Confidence>(map, 'confidence', confidences, reading);
  const status = readWord<Status>(map, 'status', statuses, reading);
  return assessmentOf({ confidence, status });
}

function readWord<Word extends string>(
  map: YamlMap,
  key: string,
  words: readonly Word[],
  reading: Reading,
): Word | undefined {
  const entry = findEntry(map, key);
  const scalar = entry && readScalar(entry.value, key, reading);
  if (!scalar) return undefined;
  const written = scalar.text.trim();
  const word = words.find((each) => each === written.toLowerCase());
  if (word) return word;
  const message = `\`${key}: ${shorten(written)}\` is not a ${key}.${didYouMean(written, words)}`;
  return report(reading, scalar.at, 'invalid-value', message, `Write one of ${words.join(', ')}.`);
}
