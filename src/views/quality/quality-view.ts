import type { SitePath } from '../../model/addresses/path.ts';
import type { ProblemCode, Severity } from '../../model/problems/problem.ts';

/** What the check of the content has found, for editors. */
export interface QualityView {
  path: SitePath;
  count: number;
  /** By code, the most frequent first. */
  groups: QualityGroupView[];
}

export interface QualityGroupView {
  code: ProblemCode;
  count: number;
  /** The first of them; `count` says how many there are. */
  problems: QualityProblemView[];
}

export interface QualityProblemView {
  severity: Severity;
  /** `entities/tencent.md`. */
  file: string;
  line: number;
  message: string;
  fix: string;
  /** Address of the file in the repository, where the site has one. */
  editUrl?: string;
}
