const ending = /\.(?:md|markdown|mdown|mkd|qmd|rmd|mdx)$/i;

/** Whether a file is a text in Markdown, by its name. */
export function isTextName(file: string): boolean {
  return ending.test(file);
}

/** The name of a text without its ending. */
export function withoutTextEnding(file: string): string {
  return file.replace(ending, '');
}
