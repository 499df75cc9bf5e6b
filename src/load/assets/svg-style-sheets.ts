import { findLoading } from './svg-style.ts';

/** Collects the text of the `style` element that is open in an SVG. */
export class StyleSheets {
  #open: { at: number; css: string } | undefined;

  /** Whether a style sheet is open. */
  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Notes the start of a style sheet. */
  open(at: number): void {
    this.#open = { at, css: '' };
  }

  /** Notes a text, which belongs to the style sheet that is open, if any. */
  add(text: string): void {
    if (this.#open) this.#open.css += text;
  }

  /** Notes the end of the style sheet. Returns where it starts if it may load a file, and the fault. */
  close(): { at: number; message: string } | undefined {
    const closed = this.#open;
    this.#open = undefined;
    const loading = closed && findLoading(closed.css);
    if (!loading) return undefined;
    return { at: closed.at, message: `The style sheet may load a file through \`${loading}\`.` };
  }
}
