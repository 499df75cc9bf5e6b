import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemapFiles } from '../outputs/seo/sitemap.ts';
import { fetchPages, fetchSite } from '../astro/site-data.ts';

export const getStaticPaths = (() => {
  const { site } = fetchSite();
  const listed = fetchPages().filter(({ isInSitemap }) => isInSitemap);
  const files = sitemapFiles(listed, site.url);
  return [...files].map(([name, xml]) => ({
    params: { sitemap: name.replace(/\.xml$/, '') },
    props: { xml },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props }) =>
  new Response(props.xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
