import { targetKey } from '../../link/target.ts';
import type { Site } from '../../link/site/site.ts';
import type { Article, Page } from '../../model/records/article.ts';
import type { Entity } from '../../model/records/entity.ts';
import { plainTitle } from '../../model/text/marked-title.ts';
import { buildKindViews } from '../../views/parts/links/build-kind-views.ts';
import { socialLook } from './social-look.ts';

/** The marks of the social images that no text decides: of the site, and of its pages with a description. */
export function knownSocialImages({ records, pageDates }: Site): string[] {
  const { settings, articles, pages, entities } = records;
  const { description, language, theme, socialCards } = settings;
  if (!socialCards) return [];
  const kinds = buildKindViews({ records });
  const title = plainTitle(settings.title);
  const look = socialLook({ title, description, language, ...theme, kinds });
  const kindsById = new Map(kinds.map((kind) => [kind.id, kind]));
  const ofProse = (prose: Article | Page | Entity): string[] => {
    const { description: summary, lang } = prose;
    if (!summary || (prose.image && !/\.svg$/i.test(prose.image.src))) return [];
    const kind = prose.type === 'entity' ? kindsById.get(prose.kind) : undefined;
    const date = pageDates.get(targetKey(prose));
    const page = { title: prose.title, summary, ...(lang && { lang }), ...(date && { date }) };
    return [look.ofPage(page, kind)];
  };
  const drawn = socialCards === 'articles' ? articles : [...articles, ...pages, ...entities];
  return [look.ofSite(), ...drawn.flatMap(ofProse)];
}
