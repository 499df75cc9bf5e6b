import { markdownPath } from '../../model/addresses/page-files.ts';
import type { DescribedLink } from '../../views/parts/links/page-link.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { countIn } from '../../model/labels/count-in.ts';
import { fill, type Labels } from '../../model/labels/labels.ts';
import { filePath } from '../../model/addresses/path.ts';
import { markdownText } from './markdown-text.ts';

/** Pages under one heading. */
export interface LlmsSection {
  title: string;
  pages: readonly Pick<DescribedLink, 'title' | 'path' | 'description'>[];
}

/** Pages in a section at most, since a model reads the whole file. */
const listed = 500;

/** An index of the Markdown alternates and the exports for language models (llmstxt.org). */
export function llmsText(sections: readonly LlmsSection[], site: SiteView, labels: Labels): string {
  const blocks = [
    `# ${markdownText(site.title)}`,
    `> ${markdownText(site.description)}`,
    ...(site.license ? [markdownText(fill(labels.license, { license: site.license }))] : []),
    ...sections
      .filter(({ pages }) => pages.length > 0)
      .flatMap(({ title, pages }) => [`## ${markdownText(title)}`, linesOf(pages, site, labels)]),
    `## ${labels.data}`,
    site.menus.models.map(({ title, path }) => `- [${title}](${site.url}${path})`).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function linesOf(pages: LlmsSection['pages'], site: SiteView, labels: Labels): string {
  const lines = pages.slice(0, listed).map(({ title, path, description }) => {
    const about = description ? `: ${markdownText(description)}` : '';
    return `- [${markdownText(title)}](${site.url}${markdownPath(path)})${about}`;
  });
  const more = pages.length - listed;
  if (more > 0) {
    const address = `${site.url}${filePath('entities.json')}`;
    lines.push(
      `- [${fill(labels.moreEntries, { count: countIn(site.language, more) })}](${address})`,
    );
  }
  return lines.join('\n');
}
