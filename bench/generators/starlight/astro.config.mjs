import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// Without settings, Starlight makes a sidebar of all pages, and writes it on each of them.
export default defineConfig({
  site: 'https://example.org',
  integrations: [starlight({ title: 'A dossier to measure by' })],
});
