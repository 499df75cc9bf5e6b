import type { KindId } from '../../../model/ids/kind-id.ts';
import type { KindShape } from '../../../model/kinds/kind-shapes.ts';
import type { SitePath } from '../../../model/addresses/path.ts';

/** A kind as its list and the marks of its entities show it. */
export interface KindView {
  id: KindId;
  label: string;
  plural: string;
  folder: string;
  path: SitePath;
  shape: KindShape;
  color?: string;
}
