import { manifest } from 'astro/entrypoints/prerender';
import { renderToString } from 'astro/runtime/server/index.js';
import { pageResult, type RoutedPage } from './page-result.ts';

/** What a route exports by default: its compiled component. */
type Component = Parameters<typeof renderToString>[1];

/**
 * Renders a page with Astro's runtime, without what Astro makes of a request on the way: a state, a context and a
 * response for each page, of which a page in a file needs nothing, and which outlive it (see `page-global.ts`).
 * @throws Error if the page answers with something other than HTML.
 */
export async function renderPage(component: Component, page: RoutedPage): Promise<string> {
  const result = pageResult(manifest, component.moduleId, page);
  const html = await renderToString(result, component, page.props, {}, true);
  if (typeof html !== 'string')
    throw new Error(`The template of ${page.address} answers with the status ${html.status}.`);
  return html;
}
