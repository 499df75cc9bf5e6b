/** Characters that stand in one line of a narrow column. */
const shortText = 20;

/** Whether one of the texts of a table's column needs several lines, and the column some room for them. */
export function hasLongTexts(texts: readonly string[]): boolean {
  return texts.some((text) => text.length > shortText);
}
