import type { SitePath } from '../../model/addresses/path.ts';
import type { Assessment } from '../../model/values/assessment.ts';
import type { MergedStatement } from './merge-rows.ts';
import type { ProblemCode } from '../../model/problems/problem.ts';

/** The page of the content's problems, for editors. */
export interface QualityView {
  path: SitePath;
  count: number;
  /** By code, most frequent first. */
  groups: QualityGroupView[];
  assessed: QualityAssessedView;
}

/** The statements with a confidence or status. */
export interface QualityAssessedView {
  /** The number of statements with each word, as an assessment of that word alone. */
  counts: (Assessment & { count: number })[];
  /** Number of those that editors should look at; rows of a series that follow each other are one. */
  weakCount: number;
  /** The first of those with low confidence, or disputed, unverified or withdrawn. */
  weak: (MergedStatement & { editUrl?: string })[];
}

/** The problems of one code. */
export interface QualityGroupView {
  code: ProblemCode;
  count: number;
  /** The first problems; `count` is the total. */
  problems: QualityProblemView[];
}

/** A problem with its position. */
export interface QualityProblemView {
  /** `entities/tencent.md`. */
  file: string;
  line: number;
  message: string;
  fix: string;
  /** Address of the file in the repository, if the site has one. */
  editUrl?: string;
}
