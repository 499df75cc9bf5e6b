import type { APIRoute } from 'astro';
import { fetchSite } from '../astro/site-data.ts';
import { themeSheet } from '../outputs/theme/theme-sheet.ts';

export const GET: APIRoute = () => {
  const { site } = fetchSite();
  return new Response(themeSheet(site), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
