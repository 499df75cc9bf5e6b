import type { Data } from './parse-data.ts';

/** A text of another tool, split into its front matter and the rest. */
export interface SplitText {
  /** Absent if there is none. `unread` if it cannot be read; it is then part of the text. */
  front?: Data | 'unread';
  markdown: string;
}
