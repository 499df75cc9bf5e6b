import type { Sheet } from '../../styles/sheets.ts';

/** Style sheets of what not every text holds, and how its HTML shows that it does. */
const marks: readonly [Sheet, RegExp][] = [
  ['sections', /class="(?:view|tl|relations|qs|men|fold)[ "]/],
  ['code', /class="hljs-/],
  ['gallery', /<figure class="gallery"/],
  ['chart', /<figure class="fig[ "]/],
  ['entities', /<g class="(?:timeline|network)[ "]|<figure class="fig around[ "]/],
  ['fields', /<g class="(?:heatmap|treemap|scatter)"|<ul class="steps"/],
  ['network', /<g class="network web">/],
];

/** The style sheets of views, code, galleries and figures in some texts. */
export function textSheets(html: readonly string[]): Sheet[] {
  return marks.filter(([, mark]) => html.some((each) => mark.test(each))).map(([sheet]) => sheet);
}
