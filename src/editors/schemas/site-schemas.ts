import { chartTypeNames } from '../../charts/types/chart-types.ts';
import { datasetSchema } from '../../model/data/dataset.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import { kindsSchema } from '../../model/kinds/kinds-schema.ts';
import { chartSchema } from '../../model/records/chart.ts';
import { siteSettingsSchema } from '../../model/records/site-settings.ts';
import { entitySchema, proseSchema } from './front-matter-schemas.ts';
import type { JsonSchema } from './json-schema.ts';
import { keyComments } from './key-comments.ts';
import { sourcesSchema } from './source-schemas.ts';
import { writtenSchema } from './written-schema.ts';

/** A schema, and the files of a content folder that it is for. */
export interface SiteSchema {
  /** Begins the name of its file: `chart`. */
  name: string;
  /** Globs relative to the content folder; for front matter, the Markdown files that have it. */
  files: readonly string[];
  /** True if only the front matter of the files is YAML. */
  isFrontMatter: boolean;
  schema: JsonSchema;
}

/** The schemas of all YAML of a site. Editors complete and check keys with them. */
export function siteSchemas(kinds: readonly Kind[]): SiteSchema[] {
  return [
    yaml('site', ['site.yaml'], writtenSchema(siteSettingsSchema, 'siteSettingsSchema')),
    yaml('kinds', ['kinds.yaml'], writtenSchema(kindsSchema, 'kindsSchema')),
    yaml('chart', ['charts/*.yaml'], withChartTypes(writtenSchema(chartSchema, 'chartSchema'))),
    yaml('dataset', ['data/*.yaml'], writtenSchema(datasetSchema, 'datasetSchema')),
    yaml('sources', ['sources.yaml', 'sources/*.yaml'], sourcesSchema()),
    frontMatter('article', 'articles/**/*.md', proseSchema('article')),
    frontMatter('page', 'pages/**/*.md', proseSchema('page')),
    frontMatter('entity', 'entities/**/*.md', entitySchema(kinds)),
  ];
}

function yaml(name: string, files: readonly string[], schema: JsonSchema): SiteSchema {
  return { name, files, isFrontMatter: false, schema: titled(schema, files[0] ?? name) };
}

function frontMatter(name: string, files: string, schema: JsonSchema): SiteSchema {
  return { name, files: [files], isFrontMatter: true, schema: titled(schema, files) };
}

function titled(schema: JsonSchema, title: string): JsonSchema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...schema };
}

/** The model takes any word as the type of a chart, since the charts declare their types. */
function withChartTypes(schema: JsonSchema): JsonSchema {
  const types = [...chartTypeNames.ofData, ...chartTypeNames.ofSite];
  const description = keyComments('chartSchema').get('type') ?? '';
  return {
    ...schema,
    properties: {
      ...schema.properties,
      type: { description, enum: types, default: 'line' },
    },
  };
}
