import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemapFiles } from '../outputs/seo/sitemap.ts';
import { fetchSite, fetchSitemapEntries } from '../astro/site-data.ts';

export const getStaticPaths = (() => {
  const { site } = fetchSite();
  const files = sitemapFiles(fetchSitemapEntries(), site.url);
  return [...files].map(([name, xml]) => ({
    params: { sitemap: name.replace(/\.xml$/, '') },
    props: { xml },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props }) =>
  new Response(props.xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
