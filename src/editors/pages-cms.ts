import { stringify } from 'yaml';
import { confidences, statuses } from '../model/values/assessment.ts';
import type { FieldDefinition } from '../model/kinds/field.ts';
import type { Kind } from '../model/kinds/kind.ts';
import type { Labels } from '../model/labels/labels.ts';
import type { EditorFile } from './editor-file.ts';

/** A field of a form (pagescms.org/docs/configuration/content). */
interface FormField {
  name: string;
  label: string;
  type: 'string' | 'text' | 'number' | 'boolean' | 'image' | 'select' | 'object' | 'code';
  required?: boolean;
  list?: boolean;
  description?: string;
  default?: string;
  hidden?: boolean;
  pattern?: { regex: string; message: string };
  options?: object;
  fields?: readonly FormField[];
}

/**
 * Forms for people without git: entities by kind, articles, pages, charts and sources. A form keeps the keys that it
 * does not show, and texts are edited as they are, since a rich editor would lose links and directives.
 */
export function pagesCmsFile(
  kinds: readonly Kind[],
  labels: Labels,
  contentPath: string,
): EditorFile {
  const collection = (name: string, label: string, path: string, fields: readonly FormField[]) => ({
    name,
    label,
    type: 'collection',
    path: `${contentPath}${path}`,
    subfolders: true,
    filename: '{primary}.md',
    view: { primary: 'title', fields: ['title'] },
    fields: [...fields, body],
  });
  const config = {
    media: { input: `${contentPath}assets`, output: '' },
    settings: { content: { merge: true } },
    content: [
      collection('articles', labels.articles, 'articles', [...common, date, tags]),
      collection('pages', labels.pages, 'pages', common),
      ...kinds.map((kind) =>
        collection(kind.id, kind.plural, `entities/${kind.folder}`, [
          ...common,
          kindField(kind),
          aliases,
          ...kind.fields.map(fieldForm),
        ]),
      ),
      {
        name: 'charts',
        label: labels.charts,
        type: 'collection',
        path: `${contentPath}charts`,
        format: 'yaml',
        filename: '{primary}.yaml',
        view: { primary: 'title', fields: ['title'] },
        fields: chart,
      },
      {
        name: 'sources',
        label: labels.sources,
        type: 'file',
        path: `${contentPath}sources.yaml`,
        format: 'yaml',
        list: true,
        fields: source,
      },
    ],
  };
  return {
    path: '.pages.yml',
    text: stringify(config, { aliasDuplicateObjects: false }),
    isGenerated: false,
  };
}

const string = (name: string, more: Partial<FormField> = {}): FormField => ({
  name,
  label: name,
  type: 'string',
  ...more,
});
const dayMonthOrYear = {
  regex: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`,
  message: '2021, 2021-07 or 2021-07-26',
};
const select = (name: string, values: readonly string[]): FormField => ({
  name,
  label: name,
  type: 'select',
  options: { values },
});
const common: readonly FormField[] = [
  string('title', { required: true }),
  { name: 'description', label: 'description', type: 'text' },
  { name: 'image', label: 'image', type: 'image' },
];
const date = string('date', { required: true, pattern: dayMonthOrYear });
const tags = string('tags', { list: true });
const aliases = string('aliases', { list: true });
const body: FormField = {
  name: 'body',
  label: 'text',
  type: 'code',
  options: { format: 'markdown' },
};
const statement: readonly FormField[] = [
  string('source'),
  string('note'),
  select('confidence', confidences),
  select('status', statuses),
];
const chart: readonly FormField[] = [
  string('title', { required: true }),
  ...['subtitle', 'type', 'data', 'x', 'y', 'series', 'from', 'to', 'note'].map((key) =>
    string(key),
  ),
  string('entities', { list: true }),
];
const source: readonly FormField[] = [
  string('id', { required: true }),
  string('type', { required: true, default: 'webpage' }),
  ...['title', 'author', 'publisher', 'container-title', 'issued', 'URL', 'archive'].map((key) =>
    string(key),
  ),
];

function kindField({ id }: Kind): FormField {
  return string('kind', { required: true, default: id, hidden: true });
}

/** A field of a kind as a list of statements, the one form that holds all that can be said. */
function fieldForm(field: FieldDefinition): FormField {
  const { id: name, label, type } = field;
  const time = (key: string): FormField => string(key, { pattern: dayMonthOrYear });
  const own =
    type === 'relation'
      ? [
          string('to', { ...(field.to.length > 0 && { description: field.to.join(', ') }) }),
          ...['on', 'since', 'until'].map(time),
          ...['share', 'role', 'amount'].map((key) => string(key)),
        ]
      : [
          type === 'date'
            ? { ...time('value'), required: true }
            : string('value', { required: true }),
          time('asOf'),
        ];
  return { name, label, type: 'object', list: true, fields: [...own, ...statement] };
}
