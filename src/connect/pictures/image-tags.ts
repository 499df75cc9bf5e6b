/**
 * The `img` of rendered texts, as `hast-util-to-html` writes them: the address first, values in double quotes. Texts and
 * values of attributes cannot look like one, since `<` and `"` are escaped there.
 */
const imageTag = /<img src="([^"]+)"((?: [a-z-]+(?:="[^"]*")?)*)>/g;

/** A picture in a rendered text. */
export interface ImageTag {
  /** Its HTML. */
  whole: string;
  /** Its address as it is written. */
  address: string;
  /** The width at which it is shown, in pixels. */
  width: number | undefined;
}

/** The pictures in a text. */
export function imageTagsIn(html: string): ImageTag[] {
  return [...html.matchAll(imageTag)].map(read);
}

/** The text with other HTML in place of its pictures. */
export function replaceImageTags(html: string, replace: (tag: ImageTag) => string): string {
  return html.replace(imageTag, (...match: [string, string, string]) => replace(read(match)));
}

function read([whole = '', address = '', attributes = '']: readonly string[]): ImageTag {
  const width = / width="(\d+)"/.exec(attributes)?.[1];
  return { whole, address, width: width === undefined ? undefined : Number(width) };
}
