import type { APIRoute } from 'astro';
import { dataTables } from '../../site/data-tables.ts';
import { loadFramework } from '../../site/framework.ts';

export const getStaticPaths = async () =>
  dataTables(await loadFramework()).map(({ name, csv }) => ({ params: { table: name }, props: { csv } }));

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['csv']), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
