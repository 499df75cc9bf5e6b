import { withBody, type ProseBody } from '../result/prose-body.ts';
import type { RenderedProse } from '../result/rendered-prose.ts';
import type { KeptText, KeptTexts } from './kept-texts.ts';

/** The text of a file with its body, if that is kept. */
export type ReadableTexts = (
  file: string,
  text: Pick<KeptText, 'rendered' | 'digests'>,
) => RenderedProse | undefined;

interface Store {
  known: WeakMap<KeptText['rendered'], RenderedProse>;
  /** As the newest run makes it. */
  makeAgain: (file: string) => ProseBody;
}

const stores = new WeakMap<KeptTexts, Store>();

/**
 * Gives kept texts their bodies, which are read when their pages are made. In a process that runs for hours, a text that
 * stays is one and the same object in all runs.
 * @param makeAgain Makes the body of a file, for one that turns out not to be as it was written.
 */
export function readableTexts(
  kept: KeptTexts,
  makeAgain: (file: string) => ProseBody,
): ReadableTexts {
  const store: Store = stores.get(kept) ?? { known: new WeakMap(), makeAgain };
  store.makeAgain = makeAgain;
  stores.set(kept, store);
  return (file, { rendered, digests }) => {
    const known = store.known.get(rendered);
    if (known) return known;
    const read = kept.bodyOf(file);
    if (!read) return undefined;
    const text = { ...rendered, bodyDigest: digests.own };
    const readable = withBody(text, (part) => read(part) ?? store.makeAgain(file)[part]);
    store.known.set(rendered, readable);
    return readable;
  };
}
