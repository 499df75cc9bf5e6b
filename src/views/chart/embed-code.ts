/** Markup that shows a chart on another site: a frame without script. */
export function embedCode({ title, address }: { title: string; address: string }): string {
  const name = title.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<iframe src="${address}" title="${name}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`;
}
