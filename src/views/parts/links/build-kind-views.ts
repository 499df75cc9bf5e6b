import type { Kind } from '../../../model/kinds/kind.ts';
import { sitePath } from '../../../model/addresses/path.ts';
import type { Graph } from '../../../connect/graph.ts';
import type { KindView } from './kind-view.ts';

/** The kinds with entities: built-in kinds first, then those of `kinds.yaml`. */
export function buildKindViews({ records }: Pick<Graph, 'records'>): KindView[] {
  const used = new Set(records.entities.map((entity) => entity.kind));
  return records.kinds.filter(({ id }) => used.has(id)).map(buildKindView);
}

function buildKindView({ id, label, plural, folder, shape, color }: Kind): KindView {
  return {
    id,
    label,
    plural,
    folder,
    path: sitePath(folder),
    shape,
    ...(color && { color }),
  };
}
