/** What starts a formula; Excel reads the wide forms alike. */
const sign = '[=+@\\-＝＋＠－]';

const formula = new RegExp(String.raw`^[\s\u00a0]*${sign}|^[\t\r]`);

/** Where another cell starts if semicolons or tabs part cells, as in German Excel: quotation marks do not keep these apart. */
const laterFormula = new RegExp(String.raw`(?<=[;\t\r\n]"*)(?=${sign})`, 'g');

/** A text of a table with an apostrophe before what a spreadsheet would run as a formula. */
export function withoutFormulas(text: string): string {
  const rest = text.replace(laterFormula, "'");
  return formula.test(text) ? `'${rest}` : rest;
}
