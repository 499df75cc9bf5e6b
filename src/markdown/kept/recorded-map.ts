/** What is asked of a map: the value of a key, whether there is one, all keys, or all of it. */
export type MapQuestion =
  { about: 'get' | 'has'; key: unknown } | { about: 'keys' } | { about: 'all' };

/** A copy of a map that notes what is asked of it. */
export class RecordedMap<Key, Value> extends Map<Key, Value> {
  readonly #note: (question: MapQuestion) => void;

  constructor(map: ReadonlyMap<Key, Value>, note: (question: MapQuestion) => void) {
    super();
    for (const [key, value] of map) this.set(key, value);
    this.#note = note;
  }

  override get(key: Key): Value | undefined {
    this.#note({ about: 'get', key });
    return super.get(key);
  }

  override has(key: Key): boolean {
    this.#note({ about: 'has', key });
    return super.has(key);
  }

  override get size(): number {
    this.#note({ about: 'keys' });
    return super.size;
  }

  override keys(): MapIterator<Key> {
    this.#note({ about: 'keys' });
    return super.keys();
  }

  override values(): MapIterator<Value> {
    this.#note({ about: 'all' });
    return super.values();
  }

  override entries(): MapIterator<[Key, Value]> {
    this.#note({ about: 'all' });
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[Key, Value]> {
    this.#note({ about: 'all' });
    return super.entries();
  }

  override forEach(...args: Parameters<Map<Key, Value>['forEach']>): void {
    this.#note({ about: 'all' });
    super.forEach(...args);
  }
}
