import type { ProseBody } from '../result/prose-body.ts';
import type { RenderedProse } from '../result/rendered-prose.ts';
import type { TextDigests } from './text-digests.ts';
import type { Question } from './question.ts';

/** A question of a text to the site, with a digest of the answer. */
export type Answered = readonly [question: Question, answer: string];

/** A text that an earlier build has rendered. */
export interface KeptText {
  /** Digests of what all texts share, and of the record. */
  madeFrom: string;
  answers: readonly Answered[];
  rendered: Omit<RenderedProse, keyof ProseBody>;
  digests: TextDigests;
}

/** The state of the site with which an earlier build rendered its texts. */
export interface KeptState {
  /** The names that were sought in them, each with the targets that bear it. */
  names: Readonly<Record<string, string>>;
  /** A digest of the records without their texts, and of the events. */
  records: string;
}

/** Reads a part of a body; `undefined` if it is not as it was written. */
export type ReadBody = (part: keyof ProseBody) => string | undefined;

/** The texts of an earlier build, by file. */
export interface KeptTexts {
  /** Absent if there was none, or if it failed before all texts were rendered. */
  readonly state: KeptState | undefined;
  find(file: string): KeptText | undefined;
  /** The blocks of text in which names were sought. */
  blocksOf(file: string): readonly string[] | undefined;
  /** Reads the body of a text as it is now; `undefined` if it is not kept. */
  bodyOf(file: string): ReadBody | undefined;
  keep(file: string, text: KeptText, body: ProseBody, blocks: readonly string[]): void;
  /**
   * Goes through files in groups whose texts are stored together, so that kept texts need memory for one group only.
   * Forgets the texts of all other files.
   */
  forEachGroup(
    files: readonly string[],
    render: (files: readonly string[]) => Promise<void>,
  ): Promise<void>;
  /** Notes what texts were rendered with. Without it, the next build cannot use any. */
  finish(state: KeptState): void;
}
