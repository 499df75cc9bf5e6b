import type { SiteLookup } from './lookup/site-lookup.ts';
import type { MarkdownRenderer } from './markdown-renderer.ts';
import { labelsOnPage, type Labels } from '../model/labels/labels.ts';

/** A renderer that writes the words of the interface in the language of each text. */
export function inLanguageOfText(
  site: SiteLookup,
  rendererWith: (lookup: SiteLookup) => MarkdownRenderer,
): MarkdownRenderer {
  const { language } = site.records.settings;
  const renderers = new Map<Labels, MarkdownRenderer>();
  return (prose, cited) => {
    const labels = labelsOnPage(prose.lang, { language, labels: site.labels });
    // A copy of the lookup would count as asking for all that the site has.
    const renderer =
      renderers.get(labels) ??
      rendererWith(Object.create(site, { labels: { value: labels } }) as SiteLookup);
    renderers.set(labels, renderer);
    return renderer(prose, cited);
  };
}
