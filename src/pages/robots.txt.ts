import type { APIRoute } from 'astro';
import { robotsFile } from '../outputs/seo/sitemap.ts';
import { fetchSite } from '../astro/site-data.ts';

export const GET: APIRoute = () => {
  const { site } = fetchSite();
  return new Response(robotsFile(site.url));
};
