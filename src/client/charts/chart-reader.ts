/** Reads values off one drawing, by pointer or by keys, and shows where it is. */
export interface ChartReader {
  /** Shows what lies at a place of the drawing, in its pixels. */
  pointAt(x: number, y: number, target: Element | undefined): void;
  /** Shows where reading by keys begins, or goes on; gives it in words. */
  begin(): string | undefined;
  /** Shows where a key leads, and gives it in words; `undefined` for keys that mean nothing here. */
  press(key: string): string | undefined;
  hide(): void;
  /** Sets right what is shown after the drawing has changed its size. */
  refresh(): void;
}
