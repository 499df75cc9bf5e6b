import type { ChartPageView } from './chart-page-view.ts';
import type { DatasetView } from '../dataset/dataset-view.ts';
import type { SiteView } from '../site/site-view.ts';
import type { SitePath } from '../../model/addresses/path.ts';

type JsonLd = Record<string, unknown>;

const context = 'https://schema.org';

/** A dataset for catalogues such as Google Dataset Search. */
export function datasetJsonLd(view: DatasetView, site: SiteView): JsonLd {
  const { title, description, license, period, references } = view;
  return {
    '@context': context,
    '@type': 'Dataset',
    '@id': site.url + view.path,
    url: site.url + view.path,
    name: title,
    description: description ?? `${title}. ${site.description}`,
    ...licensed(license),
    ...(period && { temporalCoverage: `${period.from}/${period.to}` }),
    ...creators(site),
    isAccessibleForFree: true,
    variableMeasured: view.columns
      .filter(({ type }) => type === 'number')
      .map(({ label, unit }) => ({
        '@type': 'PropertyValue',
        name: label,
        ...(unit && { unitText: unit }),
      })),
    isBasedOn: references.flatMap(({ source }) => source.url ?? []),
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: site.url + view.file,
      },
    ],
  };
}

/** A chart as a picture, with the data it is drawn from. */
export function chartJsonLd(view: ChartPageView, site: SiteView): JsonLd {
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
    ...licensed(license),
    ...creators(site),
    ...(dataset && {
      isBasedOn: { '@type': 'Dataset', '@id': at(dataset.path), name: dataset.title },
    }),
    associatedMedia: [
      { '@type': 'MediaObject', encodingFormat: 'image/svg+xml', contentUrl: at(files.svg) },
      { '@type': 'MediaObject', encodingFormat: 'text/csv', contentUrl: at(files.csv) },
    ],
  };
}

function licensed(license: string | undefined): JsonLd {
  return license ? { license } : {};
}

function creators({ authors, title, url }: SiteView): JsonLd {
  if (authors.length === 0) {
    return { creator: { '@type': 'Organization', name: title, url: `${url}/` } };
  }
  return {
    creator: authors.map(({ name, url: page }) => ({
      '@type': 'Person',
      name,
      ...(page && { url: page }),
    })),
  };
}
