/** Whether HTML of a page contains a figure, which needs a style sheet and a script. */
export function hasFigure(html: readonly string[]): boolean {
  return html.some((each) => /<figure class="fig[ "]/.test(each));
}
