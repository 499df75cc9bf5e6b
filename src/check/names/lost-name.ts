import {
  error,
  type Location,
  type Problem,
  type ProblemCode,
} from '../../model/problems/problem.ts';
import { draftOr, type Draft } from '../../model/records/drafts.ts';

/** What to say of a name that leads nowhere. */
export interface LostName {
  message: string;
  fix: string;
  /** The draft that it means, if it does, and the start of the message then: `[[x]] leads to`. */
  draft: Draft | undefined;
  subject: string;
}

/** The error for a name that leads nowhere, or only to a draft. */
export function lostName(
  at: Location,
  code: ProblemCode,
  { draft, subject, ...lost }: LostName,
): Problem {
  const { message, fix } = draftOr(draft, subject, lost);
  return error(at, code, message, fix);
}
