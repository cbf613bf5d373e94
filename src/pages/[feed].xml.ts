import type { APIRoute } from 'astro';
import { feedFile } from '../site/feed.ts';
import { loadFramework } from '../site/framework.ts';

/** Addresses in a feed are whole, so there is one only where somebody said where the site will stand. */
export const getStaticPaths = () => (import.meta.env.SITE ? [{ params: { feed: 'feed' } }] : []);

export const GET: APIRoute = async ({ site }) => {
  if (site === undefined) return new Response(null, { status: 404 });
  return new Response(feedFile(await loadFramework(), site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
