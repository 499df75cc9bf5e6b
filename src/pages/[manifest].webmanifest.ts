import type { APIRoute, GetStaticPaths } from 'astro';
import { webManifest } from '../outputs/seo/web-manifest.ts';
import { fetchSite } from '../astro/site-data.ts';

export const getStaticPaths: GetStaticPaths = () => {
  const { site } = fetchSite();
  return site.offline.app ? [{ params: { manifest: 'manifest' } }] : [];
};

export const GET: APIRoute = () => {
  const { site, labels } = fetchSite();
  return new Response(`${JSON.stringify(webManifest(site, labels.search))}\n`);
};
