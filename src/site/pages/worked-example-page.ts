import { paragraph } from '../../forms/blocks.ts';
import { composeForm } from '../../forms/compose.ts';
import type { Block, Form } from '../../forms/form.ts';
import { citationWords } from '../../forms/names.ts';
import { exampleTemplate } from '../../forms/templates.ts';
import type { WorkedExample } from '../../framework/example-schema.ts';
import type { SiteFramework } from '../../framework/framework.ts';
import type { SiteWording } from '../../framework/site-wording-schema.ts';
import { downloadsOf } from '../downloads.ts';
import type { NamedLink } from '../navigation.ts';
import { paths } from '../paths.ts';

/** What the page of the worked example says; nothing where the content has none. */
export async function workedExamplePage(framework: SiteFramework) {
  const [example] = framework.workedExamples;
  if (example === undefined) return undefined;
  const { workedExample: words, templates } = framework.siteWording;
  const form = exampleForm(framework, example);
  const blocks = filledBlocks(framework, form);
  return {
    words,
    lead: example.about,
    sources: citationWords(framework, example),
    above: [{ label: templates.menu, href: paths.templates }],
    parts: partsOf(words, example),
    downloads: await downloadsOf(framework, exampleTemplate(example), { values: example.values }),
    contents: contentsOf(partsOf(words, example), blocks),
    blocks,
    values: example.values,
  };
}

const partsOf = (words: SiteWording['workedExample'], { useful, imperfect }: WorkedExample) => [
  { anchor: 'useful', title: words.useful, text: useful },
  { anchor: 'imperfect', title: words.imperfect, text: imperfect },
];

const contentsOf = (parts: readonly { anchor: string; title: string }[], blocks: readonly Block[]): NamedLink[] => [
  ...parts.map(({ anchor, title }) => ({ label: title, href: `#${anchor}` })),
  ...blocks.flatMap((block) => (block.type === 'section' ? [{ label: block.running, href: `#${block.anchor}` }] : [])),
];

/** The form that the example fills in. */
export const exampleForm = (framework: SiteFramework, example: WorkedExample): Form =>
  composeForm(framework, exampleTemplate(example), example.document, example.values);

/** The parts of a form that ask something, with a line under each level that says whose it is. */
function filledBlocks(framework: SiteFramework, form: Form): Block[] {
  const levels = new Set(
    framework.selfEvaluationQuestions.flatMap(({ answers }) =>
      answers.filter(({ kind }) => kind === 'level').map(({ id }) => id),
    ),
  );
  const note = paragraph(framework.siteWording.workedExample.level, 'note');
  const marked = (blocks: readonly Block[]): Block[] =>
    blocks.flatMap((block) =>
      block.type === 'field' && levels.has(block.field.key.split('/')[1] ?? '') ? [block, note] : [block],
    );
  return form.blocks.flatMap((block): Block[] => {
    if (block.type === 'cover') return [block];
    if (block.type !== 'section' || !block.blocks.some(({ type }) => type === 'field' || type === 'rows')) return [];
    return [{ ...block, blocks: marked(block.blocks) }];
  });
}
