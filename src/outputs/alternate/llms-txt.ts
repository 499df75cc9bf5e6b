import type { DescribedLink } from '../../views/parts/links/page-link.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { countIn } from '../../model/labels/count-in.ts';
import { fill, type Labels } from '../../model/labels/labels.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import { markdownText } from './markdown-text.ts';

/** Pages under one heading. */
export interface LlmsSection {
  title: string;
  pages: readonly Pick<DescribedLink, 'title' | 'path' | 'description'>[];
  /** The file of a page that a model can read best. */
  fileOf(path: SitePath): SitePath;
  /** What lists the pages that are too many for the index. */
  rest: SitePath;
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
      .flatMap((section) => [`## ${markdownText(section.title)}`, linesOf(section, site, labels)]),
    `## ${labels.data}`,
    site.menus.models.map(({ title, path }) => `- [${title}](${site.url}${path})`).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function linesOf({ pages, fileOf, rest }: LlmsSection, site: SiteView, labels: Labels): string {
  const lines = pages.slice(0, listed).map(({ title, path, description }) => {
    const about = description ? `: ${markdownText(description)}` : '';
    return `- [${markdownText(title)}](${site.url}${fileOf(path)})${about}`;
  });
  const more = pages.length - listed;
  if (more > 0) {
    const words = fill(labels.moreEntries, { count: countIn(site.language, more) });
    lines.push(`- [${words}](${site.url}${rest})`);
  }
  return lines.join('\n');
}
