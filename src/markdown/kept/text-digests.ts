import { digestOfPlain } from '../../model/digest.ts';
import { minutesToRead } from '../../model/text/reading-time.ts';
import type { RenderedProse } from '../result/rendered-prose.ts';

/** Digests of a rendered text, which tell how far an edit of it reaches. */
export interface TextDigests {
  /** Of what only its own page and that page's Markdown alternate show. */
  own: string;
  /** Of what other pages may show of it: its links with their sentences, quotations, headings. */
  told: string;
}

/** The digests of a text. Whatever a text has is told to others, except for what is known to be its own. */
export function textDigests({
  html,
  alternate,
  words,
  references,
  // Checked in each build; no page shows them.
  siteLinks: _siteLinks,
  ...others
}: RenderedProse): TextDigests {
  return {
    own: digestOfPlain([html, alternate, words]),
    told: digestOfPlain([
      others,
      // No page shows in which line a reference is written.
      references.map(({ at: _at, ...reference }) => reference),
      minutesToRead(words),
    ]),
  };
}
