import type { SitePath } from '../../model/addresses/path.ts';
import { creatorOf, licenseOf } from '../parts/json-ld/credit-json-ld.ts';
import { context, type JsonLd } from '../parts/json-ld/json-ld.ts';
import type { SiteView } from '../site/site-view.ts';
import type { ChartPageView } from './chart-page-view.ts';

/** JSON-LD of a chart as an image with its dataset. */
export function buildChartJsonLd(view: ChartPageView, site: SiteView): JsonLd {
  const { title, description, license, files, dataset } = view;
  const at = (path: SitePath): string => site.url + path;
  return {
    '@context': context,
    '@type': 'ImageObject',
    '@id': at(view.path),
    url: at(view.path),
    name: title,
    ...(description && { description }),
    contentUrl: at(files.png),
    encodingFormat: 'image/png',
    ...licenseOf(license),
    ...creatorOf(site),
    ...(dataset && {
      isBasedOn: { '@type': 'Dataset', '@id': at(dataset.path), name: dataset.title },
    }),
    associatedMedia: [
      { '@type': 'MediaObject', encodingFormat: 'image/svg+xml', contentUrl: at(files.svg) },
      { '@type': 'MediaObject', encodingFormat: 'text/csv', contentUrl: at(files.csv) },
    ],
  };
}
