import { z } from 'zod';

export { readSavedChoice } from '../../forms/read-saved-choice.ts';

// Without this, zod would try whether it may make code out of text, which the policy of our pages forbids.
z.config({ jitless: true });
