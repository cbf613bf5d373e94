import { z } from 'zod';
import { answers } from '../answers/answers.ts';
import { jsonResponse } from '../site/json-response.ts';

export const GET = () => jsonResponse(z.toJSONSchema(answers));
