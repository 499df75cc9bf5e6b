/** Quarto and Pandoc number figures, tables, sections, formulas and listings, and refer to them by their names. */
export const crossReference = /^(?:fig|tbl|tab|sec|eq|lst)[-:][\p{L}\p{N}_-]+$/u;

/** What to write instead of a reference to such a name, or to one of bookdown, which are those of headings without a kind. */
export function fixOfCrossReference(name: string): string {
  return /^(?:fig|tbl|tab|eq|lst)[-:]/.test(name)
    ? 'Say in words which one is meant, such as “the figure below”.'
    : 'Link to the heading: `[[#Heading]]`.';
}
