/** How references are written: the rules of a CSL style, and the language of their words. */
export interface CitationStyle {
  /** Tells this style, in this language, from all others. */
  digest: string;
  /** The style's file, for problems; absent for a bundled style. */
  file?: string;
  rules: StyleElement;
  /** The language of the site, in which titles are taken to be: `tr`. */
  language: string;
  /** The language of the words and dates, English for one that has none: `zh-CN`. */
  locale: string;
  /** The words of that language, if the style library does not have them. */
  localeXml?: string;
}

/** An element of a style, in the form that citeproc reads. */
export interface StyleElement {
  name: string;
  attrs: Record<string, string>;
  children: (StyleElement | string)[];
}

/** A reference as a style writes it. */
export interface FormattedReference {
  /** With italics and links; safe to put into a page. */
  html: string;
  text: string;
}

/** The style of the product itself: short, with the title as a link to the source's page. */
export const ownStyle = 'numeric';

/** The bundled styles by the name that `citationStyle` takes, with their files. */
export const bundledStyles: ReadonlyMap<string, string> = new Map([
  ['apa', 'apa.csl'],
  ['chicago-author-date', 'chicago-author-date.csl'],
  ['chicago-notes', 'chicago-notes-bibliography.csl'],
]);

/** Whether `citationStyle` may have this value: the name of a style, or of a file. */
export function isStyleName(name: string): boolean {
  return name === ownStyle || bundledStyles.has(name) || /\.csl$/i.test(name);
}
