import { errands, UndrawableTitle, type Way } from './errands.ts';
import type { Asked, Errand, Errands, Failure, Told } from './messages.ts';
import { type Supplies, suppliesFrom, Unreachable } from './supplies.ts';

// The thread beside the page: it makes documents with the build's own modules, so that the page never waits for them.
const thread = self as unknown as DedicatedWorkerGlobalScope;
let supplies: { readonly address: string; readonly held: Supplies } | undefined;
let newestPreview = 0;

thread.addEventListener('message', async ({ data: asked }: MessageEvent<Asked>) => {
  const { number, errand, framework } = asked;
  if (errand === 'preview') newestPreview = number;
  if (supplies?.address !== framework) supplies = { address: framework, held: suppliesFrom(framework) };
  const tell = (told: Told) => thread.postMessage(told);
  const way: Way<Errands[Errand]['part']> = {
    tell: (part) => tell({ number, state: 'part', part }),
    goOn: async () => {
      await nextTurn();
      return errand !== 'preview' || number === newestPreview;
    },
  };
  // TypeScript cannot follow that what an errand's name finds takes that errand.
  const go = errands[errand] as (supplies: Supplies, ask: Asked, way: Way<unknown>) => Promise<Errands[Errand]['answer']>;
  try {
    tell({ number, state: 'done', answer: await go(supplies.held, asked, way as Way<unknown>) });
  } catch (error) {
    tell({ number, state: 'failed', failure: failureOf(error) });
  }
});

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function failureOf(error: unknown): Failure {
  if (error instanceof Unreachable) return { kind: 'unreachable' };
  if (error instanceof UndrawableTitle) return { kind: 'letters', letters: error.letters };
  return { kind: 'fault', message: error instanceof Error ? error.message : String(error) };
}
