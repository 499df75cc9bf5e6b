import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { pictureSources } from '../../link/pictures/picture-sources.ts';
import type { TargetKey } from '../../link/target.ts';
import { withBody } from '../../markdown/result/prose-body.ts';
import type { RenderedProse } from '../../markdown/result/rendered-prose.ts';
import { assetPath } from '../../model/addresses/asset-path.ts';
import { withBase } from '../../model/addresses/path.ts';
import type { VariantsByFile } from '../../model/records/picture-variant.ts';
import { replaceImageTags, type ImageTag } from './image-tags.ts';

/** The greatest width of text and its pictures, in pixels. */
const textWidth = 640;

/**
 * Texts whose pictures offer browsers their variants. These are known only once the texts are rendered, so a text is
 * kept without them.
 */
export function textsWithVariants(
  rendered: ReadonlyMap<TargetKey, RenderedProse>,
  variants: VariantsByFile,
  base: string,
): ReadonlyMap<TargetKey, RenderedProse> {
  if (variants.size === 0) return rendered;
  const byAddress = new Map(
    [...variants].map(([file, each]) => [withBase(assetPath(file), base), each]),
  );
  const withVariants = ({ whole, address, width = textWidth }: ImageTag): string => {
    const ofPicture = byAddress.get(address);
    if (!ofPicture) return whole;
    const sources = pictureSources(ofPicture, Math.min(width, textWidth), base);
    return `<picture>${toHtml(sources.map(({ srcset, ...rest }) => h('source', { ...rest, srcSet: srcset })))}${whole}</picture>`;
  };
  return new Map([...rendered].map(([key, text]) => [key, shown(text, withVariants)]));
}

function shown(text: RenderedProse, withVariants: (tag: ImageTag) => string): RenderedProse {
  if (text.assets.length === 0) return text;
  const openingHtml = replaceImageTags(text.openingHtml, withVariants);
  const shownText = withBody(text, (part) =>
    part === 'html' ? replaceImageTags(text.html, withVariants) : text[part],
  );
  // It is that of the body without the variants.
  delete shownText.bodyDigest;
  return Object.assign(shownText, { openingHtml });
}
