import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getLanguageService } from 'yaml-language-server';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { siteSchemas, type SiteSchema } from '../../src/editors/schemas/site-schemas.ts';
import { loadRecords } from '../../src/load/load-records.ts';

/** The language server of editors, with the schemas of a site. */
export interface EditedYaml {
  /** What it flags in a text of the files of a schema: `1: Property foundet is not allowed.` */
  problemsOf(name: string, text: string): Promise<string[]>;
  /** What it offers where the text has `|`. */
  completionsOf(name: string, text: string): Promise<string[]>;
  /** What it says of the key at `|`. */
  hoverOf(name: string, text: string): Promise<string>;
  /** The YAML of the content folder, front matter included, by the schema that it is for. */
  texts: { file: string; schema: string; text: string }[];
}

/** Number of texts so far. Servers remember together what they found in a file. */
let count = 0;

/** Opens the language server for a content folder. */
export async function editYaml(contentDir: string): Promise<EditedYaml> {
  const { records } = await loadRecords(contentDir, new Set());
  const schemas = siteSchemas(records?.kinds ?? []);
  const server = getLanguageService({
    schemaRequestService: (address) => Promise.reject(new Error(`${address} is not one of ours.`)),
    workspaceContext: { resolveRelativePath: (path) => path },
  });
  server.configure({
    validate: true,
    completion: true,
    hover: true,
    schemas: schemas.map(({ name, schema }) => ({
      uri: `file://${contentDir}/${name}.schema.json`,
      fileMatch: [`*/${name}.yaml`],
      schema,
    })),
  });
  const documentOf = (name: string, text: string): TextDocument =>
    TextDocument.create(`file:///content/${(count += 1)}/${name}.yaml`, 'yaml', 1, text);
  const marked = (name: string, text: string) => {
    const document = documentOf(name, text.replace('|', ''));
    return { document, position: document.positionAt(text.indexOf('|')) };
  };
  return {
    async problemsOf(name, text) {
      const found = await server.doValidation(documentOf(name, text), false);
      return found.map(({ range, message }) => `${range.start.line + 1}: ${String(message)}`);
    },
    async completionsOf(name, text) {
      const { document, position } = marked(name, text);
      const { items } = await server.doComplete(document, position, false);
      return items.map(({ label }) => label);
    },
    async hoverOf(name, text) {
      const { document, position } = marked(name, text);
      return JSON.stringify((await server.doHover(document, position))?.contents ?? '');
    },
    texts: schemas.flatMap((schema) => textsFor(schema, contentDir)),
  };
}

function textsFor({ name, files, isFrontMatter }: SiteSchema, contentDir: string) {
  return files
    .flatMap((pattern) => globSync(pattern, { cwd: contentDir }))
    .map((file) => {
      const text = readFileSync(join(contentDir, file), 'utf8');
      const front = /^---\r?\n([^]*?)\n---/.exec(text)?.[1] ?? '';
      return { file, schema: name, text: isFrontMatter ? front : text };
    });
}
