/**
 * An element with a style of its own, which neither takes that of the page nor changes it.
 * @param name Of the element: `dossier-problems`.
 */
export function boxOnPage(name: string, style: string, content: HTMLElement): HTMLElement {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'open' });
  // Unlike an element, it is allowed by the content policy of the pages.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  root.append(content);
  return host;
}
