import type { EditKind } from './edit.ts';
import { assetEdits } from './kinds/asset-edits.ts';
import { dataEdits } from './kinds/data-edits.ts';
import { fileEdits } from './kinds/file-edits.ts';
import { frontMatterEdits } from './kinds/front-matter-edits.ts';
import { markupEdits } from './kinds/markup-edits.ts';
import { nameEdits } from './kinds/name-edits.ts';
import { schemaEdits } from './kinds/schema-edits.ts';
import { settingsEdits } from './kinds/settings-edits.ts';
import { siteEdits } from './kinds/site-edits.ts';
import { sourceEdits } from './kinds/source-edits.ts';
import { textEdits } from './kinds/text-edits.ts';

/** All kinds of edits by name. */
export const editKinds: Readonly<Record<string, EditKind>> = {
  ...textEdits,
  ...markupEdits,
  ...nameEdits,
  ...frontMatterEdits,
  ...fileEdits,
  ...dataEdits,
  ...sourceEdits,
  ...settingsEdits,
  ...schemaEdits,
  ...siteEdits,
  ...assetEdits,
};
