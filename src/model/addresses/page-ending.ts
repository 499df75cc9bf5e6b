const endings = /\.(?:md|markdown|ya?ml)$/i;

/** The name of a file without the ending of a text or of a chart, which links may leave out: `Long Name.markdown`. */
export function withoutPageEnding(file: string): string {
  return file.replace(endings, '');
}

/** True for the name of a file that has a page. */
export function hasPageEnding(file: string): boolean {
  return endings.test(file);
}
