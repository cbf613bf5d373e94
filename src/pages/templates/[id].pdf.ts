import type { APIRoute } from 'astro';
import { loadFramework } from '../../site/framework.ts';
import { templateDocuments, templateFile } from '../../site/template-files.ts';

export const getStaticPaths = async () => templateDocuments(await loadFramework()).map(({ name }) => ({ params: { id: name } }));

export const GET: APIRoute = async ({ params }) => templateFile(await loadFramework(), params.id, 'pdf');
