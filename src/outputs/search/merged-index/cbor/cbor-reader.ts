/** Bytes that follow the first one of an integer, by its lowest five bits from 24 on. */
const moreBytes = [1, 2, 4];

const isInteger = (initial: number): boolean => initial < 0x40;

/**
 * Reads the part of CBOR (RFC 8949) that Pagefind uses: integers below 2^32, texts, and arrays whose length is given.
 * Its methods throw if something else is there, or nothing.
 */
export class CborReader {
  readonly bytes: Buffer;
  /** Offset of what is read next. */
  place = 0;
  readonly #view: DataView;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get isAtEnd(): boolean {
    return this.place === this.bytes.length;
  }

  /** @returns the number of items that follow. */
  array(): number {
    return this.#argument(0x80);
  }

  /** Reads the head of an array that has this length. */
  arrayOf(length: number): void {
    if (this.array() !== length) throw unknownShape(this.place);
  }

  unsigned(): number {
    return this.#argument(0x00);
  }

  integer(): number {
    return this.#view.getUint8(this.place) < 0x20 ? this.unsigned() : -1 - this.#argument(0x20);
  }

  text(): string {
    const length = this.#argument(0x60);
    const start = this.place;
    this.place += length;
    if (this.place > this.bytes.length) throw unknownShape(start);
    return this.bytes.toString('utf8', start, this.place);
  }

  skipIntegers(count: number): void {
    const view = this.#view;
    let place = this.place;
    for (let left = count; left > 0; left--) {
      const initial = view.getUint8(place);
      if (!isInteger(initial)) throw unknownShape(place);
      const low = initial & 0x1f;
      place += low < 24 ? 1 : 1 + (moreBytes[low - 24] ?? Number.NaN);
    }
    this.place = place;
  }

  /** The number in the head of an item, which starts with `kind`. */
  #argument(kind: number): number {
    const view = this.#view;
    const place = this.place;
    const low = view.getUint8(place) - kind;
    if (low < 0) throw unknownShape(place);
    if (low < 24) {
      this.place = place + 1;
      return low;
    }
    if (low === 24) {
      this.place = place + 2;
      return view.getUint8(place + 1);
    }
    if (low === 25) {
      this.place = place + 3;
      return view.getUint16(place + 1);
    }
    if (low !== 26) throw unknownShape(place);
    this.place = place + 5;
    return view.getUint32(place + 1);
  }
}

function unknownShape(place: number): Error {
  return new Error(`The search index has an unknown shape at byte ${place}.`);
}
