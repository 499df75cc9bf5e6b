/** What a text shows of itself, on its own page alone: most of what is made of it. */
export interface ProseBody {
  html: string;
  /** The Markdown alternate: `[[tencent]]` is a link to its page, `[@key]` is `[1]`. */
  alternate: string;
}

/** A text whose body is read each time it is asked for, since the bodies of all texts together take much memory. */
export function withBody<Text extends object>(
  text: Text,
  read: (part: keyof ProseBody) => string,
): Omit<Text, keyof ProseBody> & ProseBody {
  return {
    ...text,
    get html() {
      return read('html');
    },
    get alternate() {
      return read('alternate');
    },
  };
}
