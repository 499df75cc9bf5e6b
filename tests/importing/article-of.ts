import { importInto, siteOf, textOf } from './import-into.ts';

/** The text and the report of an article from a Word document whose title is `a`. */
export async function articleOf(
  claim: { after(hook: () => void): void },
  document: Uint8Array,
): Promise<[text: string, report: string]> {
  const content = siteOf(claim);
  const { report } = await importInto(content, 'a.docx', document);
  const [, text = ''] = textOf(content, 'articles/a.md').split('\n---\n\n');
  return [text, report.join('\n')];
}
