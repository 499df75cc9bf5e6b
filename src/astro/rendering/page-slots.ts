import type { SSRResult } from 'astro';
import { chunkToString, renderSlotToString } from 'astro/runtime/server/index.js';

/** What a component was given between its tags, by the names of the slots. */
export type SlotValues = Record<string, Parameters<typeof renderSlotToString>[1]>;

/** The `Astro.slots` of a component. */
export class PageSlots {
  readonly #result: SSRResult;
  readonly #values: SlotValues;

  constructor(result: SSRResult, values: SlotValues) {
    this.#result = result;
    this.#values = values;
  }

  has(name: string): boolean {
    return Boolean(this.#values[name]);
  }

  /** The HTML of a slot; `undefined` if it is empty. */
  async render(name: string, values: readonly unknown[] = []): Promise<string | undefined> {
    if (values.length > 0)
      throw new Error(`Give \`${name}\` no values: a slot is made of what stands in it.`);
    const value = this.#values[name];
    if (!value) return undefined;
    return chunkToString(this.#result, await renderSlotToString(this.#result, value));
  }
}
