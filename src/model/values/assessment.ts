/** How sure an author is of a statement. */
export const confidences = [
  /** Nothing speaks against it: a register, a judgment, several sources that do not depend on each other. */
  'high',
  /** Likely, but with one source only, or one that may be partial. */
  'medium',
  /** Weak: a rumour, an anonymous source, a guess from other facts. */
  'low',
] as const;

/** How well a statement is established. */
export const statuses = [
  /** Checked, or admitted by those it concerns. */
  'confirmed',
  /** A source says so; nobody else has confirmed it. */
  'reported',
  /** Computed or guessed from other facts. */
  'estimated',
  /** Someone with knowledge of it contradicts it. */
  'disputed',
  /** Not checked yet. */
  'unverified',
  /** Its source has taken it back. It stays on record, struck, and is never preferred. */
  'withdrawn',
] as const;

export type Confidence = (typeof confidences)[number];
export type Status = (typeof statuses)[number];

/** How sure an author is of a statement, and how well it is established. */
export interface Assessment {
  confidence?: Confidence | undefined;
  status?: Status | undefined;
}

/** The part of a statement that assesses it, without keys that are absent. */
export function assessmentOf({ confidence, status }: Assessment): Assessment {
  return { ...(confidence && { confidence }), ...(status && { status }) };
}

/** The statements that have not been withdrawn. */
export function standing<Assessed extends Assessment>(statements: readonly Assessed[]): Assessed[] {
  return statements.filter(({ status }) => status !== 'withdrawn');
}
