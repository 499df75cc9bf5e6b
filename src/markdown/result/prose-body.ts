import { withReadTexts } from '../../model/lazy/read-texts.ts';

/** What a text shows of itself, on its own page alone: most of what is made of it. */
export interface ProseBody {
  html: string;
  /** The Markdown alternate: `[[tencent]]` is a link to its page, `[@key]` is `[1]`. */
  alternate: string;
}

/** The names of the parts of a body, in the order in which they are kept. */
export const bodyParts: readonly (keyof ProseBody)[] = ['html', 'alternate'];

/** A text whose body is read each time it is asked for. */
export function withBody<Text extends object>(
  text: Text,
  read: (part: keyof ProseBody) => string,
): Omit<Text, keyof ProseBody> & ProseBody {
  return withReadTexts(text, bodyParts, read);
}
