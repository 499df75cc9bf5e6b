import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://example.org',
  // As in Dossier and Hugo's template; there is no code in the text.
  markdown: { syntaxHighlight: false },
});
