import { commaIn, inParentheses } from '../text/language.ts';
import { lowerInitial } from '../text/initials/lower-initial.ts';
import type { LabelKey, Labels, Words } from '../labels/labels.ts';
import type { Assessment, Confidence, Status } from './assessment.ts';

/** A confidence or status as a tag: its word, and the name of its shape. */
export interface AssessmentTag {
  /** `low`, `disputed`. */
  shape: Confidence | Status;
  /** `Low confidence`, `Disputed`. */
  word: string;
}

/** The tags of a statement, its status first. */
export function assessmentTags(
  { confidence, status }: Assessment,
  labels: Labels,
): AssessmentTag[] {
  return [
    ...(status ? [{ shape: status, word: labels[statusLabels[status]] }] : []),
    ...(confidence ? [{ shape: confidence, word: labels[confidenceLabels[confidence]] }] : []),
  ];
}

/** An assessment in words that stand behind others, the status first: `['disputed', 'low confidence']`. */
export function assessmentWords(assessment: Assessment, { labels, language }: Words): string[] {
  return assessmentTags(assessment, labels).map(({ word }) => lowerInitial(word, language));
}

/** A text with an assessment in brackets: `$12bn (estimated, low confidence)`; the text alone without one. */
export function withAssessment(text: string, assessment: Assessment, words: Words): string {
  const said = assessmentWords(assessment, words).join(commaIn(words.language));
  return said ? text + inParentheses(said, words.language) : text;
}

const confidenceLabels: Readonly<Record<Confidence, LabelKey>> = {
  high: 'confidenceHigh',
  medium: 'confidenceMedium',
  low: 'confidenceLow',
};

const statusLabels: Readonly<Record<Status, LabelKey>> = {
  confirmed: 'statusConfirmed',
  reported: 'statusReported',
  estimated: 'statusEstimated',
  disputed: 'statusDisputed',
  unverified: 'statusUnverified',
  withdrawn: 'statusWithdrawn',
};

/** The keys of the words for confidence and status. */
export const assessmentKeys: readonly LabelKey[] = [
  ...Object.values(confidenceLabels),
  ...Object.values(statusLabels),
];
