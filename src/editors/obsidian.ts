import { frontMatterKeys, type FrontMatterKey } from '../load/prose/front-matter-keys.ts';
import { jsonFile, type EditorFile } from './editor-file.ts';

/** Notes to start from, by the names under which Obsidian offers them. */
export type NoteTemplates = ReadonlyMap<string, string>;

/** Folders whose names begin with `_` are not content. */
const templates = '_templates';

const propertyTypes: Readonly<Partial<Record<FrontMatterKey['type'], string>>> = {
  texts: 'multitext',
  date: 'date',
  boolean: 'checkbox',
  text: 'text',
  url: 'text',
  language: 'text',
};

/** Templates for Obsidian's own plugin of that name, and the types of properties, so that the folder opens as a vault. */
export function obsidianFiles(notes: NoteTemplates, contentPath: string): EditorFile[] {
  const types = Object.entries(frontMatterKeys).flatMap(([key, { type }]) => {
    const property = propertyTypes[type];
    return property ? [[key, property] as const] : [];
  });
  const settings = `${contentPath}.obsidian`;
  return [
    jsonFile(`${settings}/types.json`, { types: Object.fromEntries(types) }),
    jsonFile(`${settings}/templates.json`, { folder: templates, dateFormat: 'YYYY-MM-DD' }),
    jsonFile(`${settings}/core-plugins.json`, {
      templates: true,
      'file-explorer': true,
      search: true,
    }),
    ...[...notes].map(([name, text]) => ({
      path: `${contentPath}${templates}/${name}.md`,
      text,
      isGenerated: false,
    })),
  ];
}
