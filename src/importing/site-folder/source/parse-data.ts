import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';

/** Keys with values, as a file of settings or front matter has them. */
export type Data = Readonly<Record<string, unknown>>;

/** The forms of front matter and settings. */
export type DataForm = 'yaml' | 'toml' | 'json' | 'script';

/** The keys of a text, which may be empty; `undefined` if it cannot be read. */
export function parseData(text: string, form: DataForm): Data | undefined {
  try {
    const data: unknown = parsers[form](text) ?? {};
    return asData(data);
  } catch {
    return undefined;
  }
}

/** A value as keys with values; `undefined` if it is something else. */
export function asData(value: unknown): Data | undefined {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMap && !(value instanceof Date) ? (value as Data) : undefined;
}

/** The form of a file by the ending of its name. */
export function formOf(file: string): DataForm {
  if (/\.[cm]?[jt]s$/.test(file)) return 'script';
  return file.endsWith('.toml') ? 'toml' : file.endsWith('.json') ? 'json' : 'yaml';
}

/** The address of a site and the folder of its texts, if a script of settings has them as plain text: `base: '/docs'`. */
function valuesInScript(text: string): Data {
  const found = text
    .replace(/^[ \t]*\/\/.*$/gm, '')
    .matchAll(
      /(?<![\w'"-])((?<!\.)(?:site|base|input)(?=\s*:)|setInputDirectory(?=\())\s*[:(]\s*(["'`])([^"'`\n]*)\2/g,
    );
  return Object.fromEntries([...found].map(([, key, , value]) => [key, value]));
}

const parsers: Readonly<Record<DataForm, (text: string) => unknown>> = {
  toml: (text) => parseToml(text, { integersAsBigInt: 'asNeeded' }),
  json: (text) => JSON.parse(text),
  script: valuesInScript,
  yaml: (text) => {
    const options = { version: '1.2', schema: 'core', uniqueKeys: false } as const;
    // Tags such as `!!python/name:` are those of the tool; they warn, and do not matter here.
    const document = parseDocument(text, { ...options, logLevel: 'silent' });
    if (document.errors[0]) throw document.errors[0];
    return document.toJS({ maxAliasCount: 100 });
  },
};
