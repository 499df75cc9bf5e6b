/** Writes the part of CBOR that `CborReader` reads, each number in its shortest form. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  /** Writes the head of an array; its items follow. */
  array(length: number): void {
    this.#head(0x80, length);
  }

  /** Writes an array; `write` writes each of its items. */
  list<Item>(items: readonly Item[], write: (item: Item, place: number) => void): void {
    this.array(items.length);
    items.forEach(write);
  }

  unsigned(value: number): void {
    this.#head(0x00, value);
  }

  integer(value: number): void {
    if (value < 0) this.#head(0x20, -1 - value);
    else this.#head(0x00, value);
  }

  text(value: string): void {
    const length = Buffer.byteLength(value);
    this.#head(0x60, length);
    this.#reserve(length);
    this.#length += this.#bytes.write(value, this.#length);
  }

  /** Writes items that are encoded already. */
  encoded(bytes: Buffer, start = 0, end = bytes.length): void {
    this.#reserve(end - start);
    this.#length += bytes.copy(this.#bytes, this.#length, start, end);
  }

  /** Hands over what was written since the last time. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  #head(kind: number, value: number): void {
    this.#reserve(5);
    const bytes = this.#bytes;
    const place = this.#length;
    if (value < 24) {
      this.#length = bytes.writeUInt8(kind + value, place);
    } else if (value < 0x100) {
      bytes.writeUInt8(kind + 24, place);
      this.#length = bytes.writeUInt8(value, place + 1);
    } else if (value < 0x10000) {
      bytes.writeUInt8(kind + 25, place);
      this.#length = bytes.writeUInt16BE(value, place + 1);
    } else {
      bytes.writeUInt8(kind + 26, place);
      this.#length = bytes.writeUInt32BE(value, place + 1);
    }
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + count));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
