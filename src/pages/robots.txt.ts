import type { APIRoute } from 'astro';
import { robotsFile } from '../exports/sitemap.ts';
import { fetchSite } from '../site-data.ts';

export const GET: APIRoute = () => {
  const { site } = fetchSite();
  return new Response(robotsFile(site.url));
};
