import { z } from 'zod';
import { jsonResponse } from '../site/json-response.ts';
import { publishedFramework } from '../site/published-framework.ts';

export const GET = () => jsonResponse(z.toJSONSchema(publishedFramework));
