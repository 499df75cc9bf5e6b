/** Whether HTML of a page contains a network drawn as a web, which needs a style sheet and a script. */
export function hasWeb(html: readonly string[]): boolean {
  return html.some((each) => each.includes('<g class="network web">'));
}
