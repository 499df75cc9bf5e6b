import type { SaxesTagNS } from 'saxes';
import { findTagFault, isSvg, type TagFault } from './svg-tag.ts';

/** A part of a text, from one offset to another. */
export interface Cut {
  from: number;
  to: number;
}

/**
 * Finds the labels that draw.io writes as HTML: a `foreignObject` in a `switch`, before a text or picture for programs
 * without HTML. Without the `foreignObject`, browsers show this stand-in.
 */
export class HtmlLabels {
  /** The labels that have a stand-in, so far. */
  readonly cuts: Cut[] = [];
  readonly #open: OpenElement[] = [];
  /** Number of open elements when a label began. Its own elements are not looked at. */
  #labelDepth: number | undefined;

  /** Notes the start of an element. Returns whether it belongs to a label. */
  open(tag: SaxesTagNS, at: number): boolean {
    const parent = this.#open.at(-1);
    const name = isSvg(tag.uri) ? tag.local : '';
    if (this.#labelDepth === undefined && parent?.isSwitch) {
      if (name === 'foreignObject') {
        this.#labelDepth = this.#open.length;
        parent.labels.push({ from: at, to: at, fault: findTagFault(tag) });
      } else if (shownInSwitch.has(name)) {
        for (const { from, to } of parent.labels.splice(0)) this.cuts.push({ from, to });
      }
    }
    this.#open.push({ isSwitch: name === 'switch', labels: [] });
    return this.#labelDepth !== undefined;
  }

  /** Notes the end of an element. Returns the fault of a label without a stand-in. */
  close(end: number): (TagFault & { at: number }) | undefined {
    const closed = this.#open.pop();
    if (this.#labelDepth !== undefined && this.#open.length > this.#labelDepth) return undefined;
    const label = this.#labelDepth === undefined ? undefined : this.#open.at(-1)?.labels.at(-1);
    this.#labelDepth = undefined;
    if (label) label.to = end;
    const alone = closed?.labels.at(0);
    return alone?.fault && { ...alone.fault, at: alone.from };
  }
}

/** What a `switch` can show; it passes over titles and style sheets. */
const shownInSwitch: ReadonlySet<string> = new Set(
  'a circle ellipse g image line path polygon polyline rect svg switch text use'.split(' '),
);

interface OpenElement {
  isSwitch: boolean;
  /** Labels before any stand-in. */
  labels: (Cut & { fault: TagFault | undefined })[];
}
