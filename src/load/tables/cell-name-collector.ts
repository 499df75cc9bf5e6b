import type { CellName, CellNames } from '../../model/data/dataset.ts';
import { entityId, type EntityId } from '../../model/ids/entity-id.ts';
import { sourceKey, type SourceKey } from '../../model/ids/source-key.ts';
import type { Position } from '../../model/problems/problem.ts';

/** Collects the entities and sources that cells name, with the number of such cells and the position of the first. */
export class CellNameCollector {
  readonly #placeOf: (line: number, cell: number) => Position;
  readonly #entities = new Map<EntityId, CellName<EntityId>>();
  readonly #sources = new Map<SourceKey, CellName<SourceKey>>();

  /** @param placeOf gives the position of a cell by its line and its 0-based index in the row. */
  constructor(placeOf: (line: number, cell: number) => Position) {
    this.#placeOf = placeOf;
  }

  /** Notes a cell that names an entity, and returns the id. */
  entity(text: string, line: number, cell: number): EntityId {
    return this.#note(this.#entities, entityId(text), line, cell);
  }

  /** Notes a cell that names a source, and returns the key. */
  source(text: string, line: number, cell: number): SourceKey {
    return this.#note(this.#sources, sourceKey(text), line, cell);
  }

  /** Each name once, in the order of the first cells. */
  all(): CellNames {
    return { entities: [...this.#entities.values()], sources: [...this.#sources.values()] };
  }

  /** Returns the string of the first equal cell, so that a long table stores each name once. */
  #note<Name extends string>(
    names: Map<Name, CellName<Name>>,
    name: Name,
    line: number,
    cell: number,
  ): Name {
    const known = names.get(name);
    if (known) {
      known.count += 1;
      return known.name;
    }
    names.set(name, { name, count: 1, at: this.#placeOf(line, cell) });
    return name;
  }
}
