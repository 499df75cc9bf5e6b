/** True if a piece of HTML holds comments and nothing else. */
export function holdsCommentsAlone(html: string): boolean {
  return readComments(html).rest.trim() === '';
}

/** A piece of HTML or text without its comments. One without an end is not left out. */
export function withoutHtmlComments(html: string): string {
  return readComments(html).rest;
}

/** Where a comment without an end starts in a piece of HTML; -1 if there is none. */
export function openComment(html: string): number {
  return readComments(html).open;
}

interface Comments {
  /** The HTML without its comments. One without an end is not left out. */
  rest: string;
  open: number;
}

function readComments(html: string): Comments {
  let rest = '';
  let last = 0;
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', last)) {
    rest += html.slice(last, start);
    commentEnd.lastIndex = start + 4;
    if (!commentEnd.test(html)) return { rest: rest + html.slice(start), open: start };
    last = commentEnd.lastIndex;
  }
  return { rest: rest + html.slice(last), open: -1 };
}

/** `-->` and `--!>`; `<!-->` and `<!--->` are whole comments. */
const commentEnd = /(?<=<!--)-?>|--!?>/g;
