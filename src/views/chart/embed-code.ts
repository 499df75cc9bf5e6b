/** Markup that shows a chart on another site: a frame without script, as high as the chart. */
export function embedCode({
  title,
  address,
  height,
}: {
  title: string;
  address: string;
  height: number;
}): string {
  const name = title.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<iframe src="${address}" title="${name}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}
