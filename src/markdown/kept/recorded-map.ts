/** A question to a map: the value of a key, whether there is one, all keys, or all of it. */
export type MapQuestion =
  | { about: 'get' | 'has'; key: unknown }
  | { about: 'keys' }
  | { about: 'all' };

/** A map as another one is, which notes what is asked of it. */
export class RecordedMap<Key, Value> extends Map<Key, Value> {
  readonly #map: ReadonlyMap<Key, Value>;
  readonly #note: (question: MapQuestion) => void;

  constructor(map: ReadonlyMap<Key, Value>, note: (question: MapQuestion) => void) {
    super();
    this.#map = map;
    this.#note = note;
  }

  override get(key: Key): Value | undefined {
    this.#note({ about: 'get', key });
    return this.#map.get(key);
  }

  override has(key: Key): boolean {
    this.#note({ about: 'has', key });
    return this.#map.has(key);
  }

  override get size(): number {
    this.#note({ about: 'keys' });
    return this.#map.size;
  }

  override keys(): MapIterator<Key> {
    this.#note({ about: 'keys' });
    return this.#map.keys();
  }

  override values(): MapIterator<Value> {
    this.#note({ about: 'all' });
    return this.#map.values();
  }

  override entries(): MapIterator<[Key, Value]> {
    this.#note({ about: 'all' });
    return this.#map.entries();
  }

  override [Symbol.iterator](): MapIterator<[Key, Value]> {
    this.#note({ about: 'all' });
    return this.#map.entries();
  }

  override forEach(...[use, self]: Parameters<Map<Key, Value>['forEach']>): void {
    this.#note({ about: 'all' });
    this.#map.forEach((value, key) => use.call(self, value, key, this));
  }
}
