import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://example.org',
  integrations: [
    starlight({
      title: 'A dossier to measure by',
      sidebar: [
        { label: 'Articles', link: '/articles/article-1/' },
        { label: 'Entities', link: '/entities/company-1/' },
      ],
    }),
  ],
});
