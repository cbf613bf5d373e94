import { loadFramework } from '../../site/framework.ts';
import { jsonResponse } from '../../site/json-response.ts';
import { templateIndex } from '../../site/template-index.ts';

export const GET = async () => jsonResponse(await templateIndex(await loadFramework()));
