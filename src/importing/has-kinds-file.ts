import { listContent } from '../load/folder/content-files.ts';

/** Whether a content folder has kinds of its own, in `kinds.yaml` or `kinds.yml`. No import changes such a file. */
export async function hasKindsFile(contentDir: string): Promise<boolean> {
  const { files } = await listContent(contentDir);
  return files.some(({ role }) => role === 'kinds');
}
