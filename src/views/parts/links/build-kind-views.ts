import { builtInKinds } from '../../../model/kinds/built-in/built-in-kinds.ts';
import type { Kind } from '../../../model/kinds/kind.ts';
import { sitePath } from '../../../model/addresses/path.ts';
import type { Graph } from '../../../connect/graph.ts';
import type { KindView } from './kind-view.ts';

/** The kinds with entities: built-in kinds first, then those of `kinds.yaml`. */
export function buildKindViews(graph: Graph): KindView[] {
  const counts = Map.groupBy(graph.records.entities, (entity) => entity.kind);
  return graph.records.kinds
    .map((kind) => buildKindView(kind, counts.get(kind.id)?.length ?? 0))
    .filter((view) => view.count > 0);
}

function buildKindView(kind: Kind, count: number): KindView {
  const { id, label, plural, folder, shape, color } = kind;
  return {
    id,
    label,
    plural,
    folder,
    path: sitePath(folder),
    shape,
    ...(color && { color }),
    count,
    isBuiltIn: builtInKinds.some((each) => each.id === id),
  };
}
