import type { Kind } from '../model/kinds/kind.ts';
import type { Labels } from '../model/labels/labels.ts';
import type { EditorFile } from './editor-file.ts';
import { obsidianFiles, type NoteTemplates } from './obsidian.ts';
import { pagesCmsFile } from './pages-cms.ts';
import { siteSchemas } from './schemas/site-schemas.ts';
import { visualStudioCodeFiles } from './visual-studio-code.ts';

/** What the editors of a content folder are set up with. */
export interface EditedSite {
  kinds: readonly Kind[];
  labels: Labels;
  notes: NoteTemplates;
  /** Path of the content folder in the folder that editors open, with a slash at its end; empty if it is that folder. */
  contentPath: string;
}

/** The files that make editors know a site: Visual Studio Code, Pages CMS and Obsidian. */
export function editorFiles({ kinds, labels, notes, contentPath }: EditedSite): EditorFile[] {
  return [
    ...visualStudioCodeFiles(siteSchemas(kinds), kinds, contentPath),
    pagesCmsFile(kinds, labels, contentPath),
    ...obsidianFiles(notes, contentPath),
  ];
}
