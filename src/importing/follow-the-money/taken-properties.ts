import type { Tally } from '../plan/tally.ts';
import type { FtmThing } from './ftm-thing.ts';

/** The properties of an entity or relation, from which an import takes what it can use. */
export class TakenProperties {
  private readonly thing: FtmThing;
  private readonly left: Map<string, string[]>;

  constructor(thing: FtmThing) {
    this.thing = thing;
    this.left = new Map(thing.properties);
  }

  /** The values of a property that `isUsable` accepts; any other is left. */
  take(property: string, isUsable: (text: string) => boolean = () => true): string[] {
    const { used = [], unused = [] } = Object.groupBy(this.left.get(property) ?? [], (text) =>
      isUsable(text) ? 'used' : 'unused',
    );
    if (unused.length > 0) this.left.set(property, unused);
    else this.left.delete(property);
    return used;
  }

  /** The first such value; the others are left. */
  takeOne(property: string, isUsable: (text: string) => boolean = () => true): string | undefined {
    const chosen = this.left.get(property)?.find(isUsable);
    return chosen === undefined ? undefined : this.take(property, (text) => text === chosen)[0];
  }

  /** Counts what was not taken: `Company:email`. */
  countLeft(tally: Tally): void {
    for (const [property, texts] of this.left)
      tally.add(`${this.thing.schema}:${property}`, texts.length);
  }
}
