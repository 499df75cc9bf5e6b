import { withoutPageEnding } from '../../model/addresses/page-ending.ts';
import type { Target } from '../target.ts';

/** The path of a note within its vault, as a link may have it: `Rivers/Elbe`. */
export function pathInVault({ file }: Pick<Target, 'file'>): string {
  return withoutPageEnding(file.replace(/^pages\//, ''));
}
