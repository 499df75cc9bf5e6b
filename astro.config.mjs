import { defineConfig } from 'astro/config';
import { dossier } from './src/astro/integration.ts';
import { optionsFromEnvironment } from './src/publish/site-options.ts';

// The integration sets site, base and everything that depends on the content folder; see src/astro/integration.ts.
export default defineConfig({
  integrations: [dossier(optionsFromEnvironment(process.env))],
});
