import type { Correction } from '../../model/records/article.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import type { PageLink } from '../parts/links/page-link.ts';

/** The page of all corrections. */
export interface CorrectionsPageView {
  path: SitePath;
  corrections: CorrectionView[];
}

/** A correction and the page it corrects. */
export interface CorrectionView extends Correction {
  page: PageLink;
}
