/** What the development server shows in place of a page that it failed to make. */
export function failurePage(reason: string): string {
  const shown = reason.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>This page could not be made</title></head>
<body>
<h1>This page could not be made</h1>
<p>It is tried again once the content changes.</p>
<pre>${shown}</pre>
</body></html>
`;
}
