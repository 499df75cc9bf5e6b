import type { ServerResponse } from 'node:http';

/** Answers that a request failed; ends a response that has begun. */
export function sendFailure(response: ServerResponse, html: string): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}

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
