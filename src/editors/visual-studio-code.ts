import type { Kind } from '../model/kinds/kind.ts';
import { jsonFile, type EditorFile } from './editor-file.ts';
import type { SiteSchema } from './schemas/site-schemas.ts';

/** The settings, extensions, snippets and schemas with which Visual Studio Code completes and checks YAML. */
export function visualStudioCodeFiles(
  schemas: readonly SiteSchema[],
  kinds: readonly Kind[],
  contentPath: string,
): EditorFile[] {
  const fileOf = ({ name }: SiteSchema): string => `.vscode/schemas/${name}.schema.json`;
  const ofFiles = schemas.filter(({ isFrontMatter }) => !isFrontMatter);
  return [
    ...schemas.map((each) => jsonFile(fileOf(each), each.schema, true)),
    jsonFile('.vscode/settings.json', {
      'yaml.schemas': Object.fromEntries(
        ofFiles.map((each) => [
          `./${fileOf(each)}`,
          each.files.map((files) => `${contentPath}${files}`),
        ]),
      ),
      'files.associations': { '*.csl': 'xml' },
      'markdown.validate.enabled': false,
    }),
    // The extension that reads the schemas.
    jsonFile('.vscode/extensions.json', { recommendations: ['redhat.vscode-yaml'] }),
    jsonFile('.vscode/dossier.code-snippets', snippets(kinds), true),
  ];
}

/** The front matter of each type of file, typed by its name: `article`, `company`. */
function snippets(kinds: readonly Kind[]): Record<string, object> {
  const article = [
    'title: $1',
    'description: $2',
    'date: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
  ];
  return {
    Article: snippet('article', article),
    ...Object.fromEntries(
      kinds.map(({ id, label, fields }) => {
        const required = fields.filter((each) => each.required).map((each) => each.id);
        const keys = required.map((each, at) => `${each}: $${at + 3}`);
        return [label, snippet(id, ['title: $1', `kind: ${id}`, 'description: $2', ...keys])];
      }),
    ),
    'Sourced value': {
      scope: 'markdown,yaml',
      prefix: 'sourced',
      body: '{value: $1, source: $2, asOf: $3}',
    },
    'Chart in a text': { scope: 'markdown', prefix: 'chart', body: '::chart{id=$1}' },
    'Figure in a text': {
      scope: 'markdown',
      prefix: 'value',
      body: ':value{data=$1 entity=$2 at=${3:latest}}',
    },
  };
}

function snippet(prefix: string, keys: readonly string[]): object {
  return { scope: 'markdown', prefix, body: ['---', ...keys, '---', '', '$0'] };
}
