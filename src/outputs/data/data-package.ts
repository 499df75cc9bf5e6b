import type { Graph } from '../../connect/graph.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { authorAddress } from '../../views/parts/prose/author-address.ts';
import type { Column } from '../../model/data/column.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import type { Table } from '../../model/data/table.ts';
import { licenseAddress } from '../../model/addresses/license-address.ts';
import { webAddress } from '../../model/addresses/web-address.ts';
import { precisionOf, type DatePrecision } from '../../model/dates/partial-date.ts';
import { confidences, statuses } from '../../model/values/assessment.ts';
import { creditedTitle, type Source } from '../../model/sources/source.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';
import { fold } from '../../model/text/fold.ts';
import { asciiSlug } from '../../model/text/slug.ts';

type Json = Record<string, unknown>;

/** The descriptor of all CSV files as a Tabular Data Package (specs.frictionlessdata.io, version 1). */
export function dataPackage({ records, sources }: Graph, site: SiteView): Json {
  return {
    profile: 'tabular-data-package',
    name: asciiSlug(fold(site.title)) || 'data',
    title: site.title,
    description: site.description,
    homepage: `${site.url}/`,
    ...licensesOf(site.license),
    ...(site.authors.length > 0 && { contributors: site.authors.map(contributor) }),
    resources: records.datasets.map((dataset) => resource(dataset, sources, site)),
  };
}

function resource(dataset: Dataset, known: ReadonlyMap<SourceKey, Source>, site: SiteView): Json {
  const { id, title, description, table, sources } = dataset;
  const cited = sources.flatMap((key) => known.get(key) ?? []);
  const keys = table.columns.filter(({ type }) => type === 'entity' || type === 'date');
  return {
    profile: 'tabular-data-resource',
    name: id,
    path: `${id}.csv`,
    title,
    ...(description && { description }),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...licensesOf(dataset.license ?? site.license),
    ...(cited.length > 0 && { sources: cited.map(sourceOf) }),
    schema: {
      fields: table.columns.map((column) => field(column, keys.includes(column), table)),
      missingValues: [''],
      ...(keys.length > 0 && { primaryKey: keys.map((column) => column.id) }),
    },
  };
}

function field(column: Column, isKey: boolean, table: Table): Json {
  const { id, label, unit } = column;
  return {
    name: id,
    title: label,
    ...typeOf(column, table),
    ...(unit && { unit }),
    ...constraintsOf(column, isKey, table),
  };
}

function constraintsOf(column: Column, isKey: boolean, table: Table): Json {
  if (column.type === 'confidence') return { constraints: { enum: confidences } };
  if (column.type === 'status') return { constraints: { enum: statuses } };
  return isKey && table.isFull(column) ? { constraints: { required: true } } : {};
}

/** The type of a column. Dates of mixed precision are strings with a pattern: the standard has no partial dates. */
function typeOf(column: Column, table: Table): Json {
  const { type } = column;
  if (type === 'number' || type === 'boolean') return { type };
  if (type !== 'date') return { type: 'string' };
  const [precision, ...others] = precisionsIn(column, table);
  if (others.length === 0) return dateTypes[precision ?? 'day'];
  return {
    type: 'string',
    description: 'A date, as exact as it is known: 2021, 2021-02 or 2021-02-17.',
  };
}

const dateTypes: Readonly<Record<DatePrecision, Json>> = {
  day: { type: 'date', format: 'default' },
  month: { type: 'yearmonth' },
  year: { type: 'year' },
};

function precisionsIn(column: Column, table: Table): Set<DatePrecision> {
  const dateOf = table.dates(column);
  const found = new Set<DatePrecision>();
  for (const row of table.rows()) {
    const date = dateOf(row);
    if (date) found.add(precisionOf(date));
  }
  return found;
}

/** A licence: an SPDX id gives a name, other text a title; both an address, if it has one. */
function licensesOf(license: string | undefined): Json {
  if (!license) return {};
  const isName = /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(license);
  const path = licenseAddress(license);
  const named = isName ? { name: license } : { name: 'other', title: license };
  return { licenses: [{ ...named, ...(path && { path }) }] };
}

function contributor(author: SiteView['authors'][number]): Json {
  const path = authorAddress(author);
  return { title: author.name, role: 'author', ...(path && { path }) };
}

function sourceOf(source: Source): Json {
  const path = webAddress(source.url);
  return { title: creditedTitle(source), ...(path && { path }) };
}
