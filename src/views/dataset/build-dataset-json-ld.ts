import { creatorOf, licenseOf } from '../parts/json-ld/credit-json-ld.ts';
import { context, type JsonLd } from '../parts/json-ld/json-ld.ts';
import type { SiteView } from '../site/site-view.ts';
import type { DatasetView } from './dataset-view.ts';

/** JSON-LD of a dataset for catalogues such as Google Dataset Search. */
export function buildDatasetJsonLd(view: DatasetView, site: SiteView): JsonLd {
  const { title, description, license, period, references } = view;
  const sources = references.flatMap(({ source }) => source.url ?? []);
  return {
    '@context': context,
    '@type': 'Dataset',
    '@id': site.url + view.path,
    url: site.url + view.path,
    name: title,
    description: description ?? `${title}. ${site.description}`,
    ...licenseOf(license),
    ...(period && { temporalCoverage: `${period.from}/${period.to}` }),
    ...creatorOf(site),
    isAccessibleForFree: true,
    variableMeasured: view.columns
      .filter(({ type }) => type === 'number')
      .map(({ label, unit }) => ({
        '@type': 'PropertyValue',
        name: label,
        ...(unit && { unitText: unit }),
      })),
    ...(sources.length > 0 && { isBasedOn: sources }),
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: site.url + view.file,
      },
    ],
  };
}
