import type { FormDocument } from '../framework/document-schema.ts';
import { type Framework, get } from '../framework/framework.ts';
import { answerBlocks, wholeDocument } from './answer-blocks.ts';
import { facts, heading, paragraph } from './blocks.ts';
import { answersAskedBy, type Block, type CoverBlock, type FieldValues, FORMAT_VERSION, type Form } from './form.ts';
import { dayInWords } from './names.ts';
import { type Composing, partSections } from './part-sections.ts';
import { phrase } from './phrase.ts';
import { prose } from './prose.ts';
import type { TemplateChoice } from './templates.ts';

/**
 * Makes one of the documents that a template can come as. What is already answered is told where a part sums it up; the answers
 * themselves are put in when the form is rendered. Throws where the framework has no document of that id.
 */
export function composeForm(framework: Framework, template: TemplateChoice, documentId: string, values: FieldValues = {}): Form {
  const { formWording: words, notices, release } = framework;
  const document = get(framework, 'documents', documentId);
  const indicators = template.indicators.map((id) => get(framework, 'indicators', id));
  const composing: Composing = { framework, template, indicators, values };
  const sections = document.parts.flatMap((part) => partSections(composing, part));
  const entries = sections.map(({ anchor, running }) => ({ anchor, text: running }));
  const contents: Block[] = listsParts(document, indicators.length) ? [{ type: 'contents', title: words.contents, entries }] : [];
  const front = cover(composing, document);
  const blocks: Block[] = [front, ...contents, ...sections];
  return {
    title: phrase(document.title, { template: template.title }),
    subtitle: front.subtitle,
    publisher: words.publisher,
    language: words.language,
    date: release.date,
    footer: notices.independence,
    pageLabel: words.pageLabel,
    fullAnswer: words.fullAnswer,
    page: document.page,
    identity: {
      document: document.id,
      ...(answersAskedBy(blocks).length === 0 ? { readOnly: true } : {}),
      template: { id: template.id, indicators: template.indicators, sections: template.sections, options: template.options },
      frameworkVersion: release.version,
      formatVersion: FORMAT_VERSION,
    },
    blocks,
  };
}

const listsParts = ({ contents }: FormDocument, indicators: number): boolean =>
  contents === 'always' || (contents === 'several' && indicators > 1);

function cover({ framework, template, indicators }: Composing, { name, cover: asked }: FormDocument): CoverBlock {
  const { formWording: words, notices, release } = framework;
  const { one, many } = words.subtitles;
  return {
    type: 'cover',
    title: template.title,
    subtitle:
      indicators.length === 1 ? phrase(one, { document: name }) : phrase(many, { document: name, count: indicators.length }),
    blocks: [
      paragraph(notices.independence, 'note'),
      facts([
        [words.facts.covers, indicators.map(({ number }) => number).join(', ')],
        [words.facts.version, release.version],
        [words.facts.date, dayInWords(framework, release.date)],
      ]),
      ...(asked === undefined
        ? []
        : [
            heading(2, asked.title),
            ...prose(asked.about),
            ...answerBlocks(framework, asked.answers, wholeDocument, template.options),
          ]),
    ],
  };
}
