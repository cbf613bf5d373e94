import { loadFramework } from '../site/framework.ts';
import { jsonResponse } from '../site/json-response.ts';
import { publishFramework } from '../site/published-framework.ts';

export const GET = async () => jsonResponse(publishFramework(await loadFramework()));
