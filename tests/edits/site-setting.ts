import { textOf, type Content } from './content.ts';
import type { Edit } from './edit.ts';
import { withKey } from './front-matter.ts';

/** Sets a key of `site.yaml`, or removes it if its value is `null` or `undefined`. */
export function setInSite(content: Content, key: string, value: unknown): Edit {
  return {
    what: `sets \`${key}\` of site.yaml to ${JSON.stringify(value) ?? 'nothing'}`,
    files: { 'site.yaml': withKey(textOf(content, 'site.yaml'), key, value ?? undefined) },
  };
}
