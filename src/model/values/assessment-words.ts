import type { Assessment, Confidence, Status } from './assessment.ts';
import type { LabelKey, Labels } from '../labels/labels.ts';

/** A confidence in words that need no context: `Low confidence`. */
export function confidenceWord(confidence: Confidence, labels: Labels): string {
  return labels[confidenceLabels[confidence]];
}

/** A status in words: `Disputed`. */
export function statusWord(status: Status, labels: Labels): string {
  return labels[statusLabels[status]];
}

/** An assessment in words, the status first: `['Disputed', 'Low confidence']`. */
export function assessmentWords({ confidence, status }: Assessment, labels: Labels): string[] {
  return [
    ...(status ? [statusWord(status, labels)] : []),
    ...(confidence ? [confidenceWord(confidence, labels)] : []),
  ];
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
