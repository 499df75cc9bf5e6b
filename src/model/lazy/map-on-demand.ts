/** A map that makes a value when its key is first asked for. A loop over it gives the values made so far. */
export class MapOnDemand<Key, Value> extends Map<Key, Value> {
  readonly #make: (key: Key) => Value | undefined;

  /** @param make Gives the value of a key; `undefined` if there is none. */
  constructor(make: (key: Key) => Value | undefined) {
    super();
    this.#make = make;
  }

  override get(key: Key): Value | undefined {
    const known = super.get(key);
    if (known !== undefined) return known;
    const made = this.#make(key);
    if (made !== undefined) this.set(key, made);
    return made;
  }
}
