import type { EmbedHeight } from '../../charts/figure/embed-height.ts';

/**
 * Markup that shows a chart on another site: a frame without script, as high as the chart is at the width of the column
 * it is in. Where a site takes out styles, as WordPress does, it has one height, and an attribute keeps its border away. A
 * container whose width is asked for has none of its own, so it takes that of the column, also beside or centred among
 * other boxes, or else that of any frame.
 */
export function embedCode({
  title,
  address,
  height: { tallest, byWidth },
}: {
  title: string;
  address: string;
  height: EmbedHeight;
}): string {
  const name = title.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<div style="container-type:inline-size;width:100%;contain-intrinsic-width:300px"><iframe src="${address}" title="${name}" width="100%" height="${tallest}" frameborder="0" loading="lazy" style="border:0;height:${byWidth}"></iframe></div>`;
}
