/** Reads values off one drawing, by pointer or keyboard, and shows the current position. */
export interface ChartReader {
  /** Shows the value at a position in the drawing, in its pixels. */
  pointAt(x: number, y: number, target: Element | undefined): void;
  /** Whether the reader is reading the mark at an element. */
  reads(target: Element): boolean;
  /** Starts or resumes reading by keyboard. Returns the position as text. */
  begin(): string | undefined;
  /** Moves as a key says and returns the new position as text; `undefined` for keys that do nothing here. */
  press(key: string): string | undefined;
  hide(): void;
  /** Repositions what is shown after the drawing has changed size. */
  refresh(): void;
}
