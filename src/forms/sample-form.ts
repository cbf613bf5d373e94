import {
  facts,
  field,
  form,
  heading,
  link,
  list,
  panel,
  paragraph,
  rows,
  section,
  strong,
  table,
  text,
  textField,
} from './blocks.ts';
import type { Form } from './form.ts';

/** A document with every kind of block, field and inline in it: what every format must be able to write. */
export const sampleForm = (kind: 'form' | 'reading-pack' = 'form'): Form =>
  form(
    [
      {
        type: 'cover',
        title: 'A sample form',
        subtitle: 'Two things to answer',
        blocks: [
          paragraph('Independent. Made for tests.', 'note'),
          facts([
            ['Version', '1.0.0'],
            ['Date', '31 January 2026'],
          ]),
          ...(kind === 'form'
            ? [
                textField('form/partnership', 'Partnership', { size: 'line', heading: 0 }),
                field({
                  kind: 'date',
                  key: 'form/date',
                  label: 'Date finished',
                  name: 'Date finished',
                  title: 'Date finished',
                  heading: 0,
                  prompt: 'DD/MM/YYYY',
                }),
                field({
                  kind: 'checkbox',
                  key: 'form/approved',
                  label: 'Approved',
                  name: 'Approved',
                  title: 'Approved',
                  heading: 0,
                  prompt: '',
                }),
              ]
            : []),
        ],
      },
      {
        type: 'contents',
        title: 'Contents',
        entries: [
          { anchor: 'first-thing', text: '1.1 First thing' },
          { anchor: 'second-thing', text: '2.1 Second thing' },
        ],
      },
      section('first-thing', '1.1 First thing', [
        heading(2, '1.1 First thing', 'heading-first'),
        paragraph('What it is about, in a sentence that opens the part.'),
        paragraph([
          ...text('Plain words, '),
          strong('strong words'),
          ...text(', '),
          { type: 'emphasis', children: text('a title') },
          ...text(' and '),
          link('https://example.org/guide', 'a guide'),
          ...text(', with a little '),
          { type: 'language', language: 'gd', children: text('Gàidhlig') },
          ...text('.'),
        ]),
        heading(3, 'Questions'),
        list(['Do we know?', 'How do we know?'], { ordered: true, anchors: ['question-one', 'question-two'] }),
        list(['A point', 'Another point']),
        table(
          'The scale',
          'Each level with what it means',
          [
            { text: 'Level', share: 1 },
            { text: 'Meaning', share: 3 },
          ],
          [
            ['2 Good', 'More strengths than gaps'],
            ['1 Weak', 'More gaps than strengths'],
          ],
          'row',
        ),
        panel(4, 'Very good: a named practice', [paragraph('Somebody does a thing and writes it down.')], {
          tone: 'strong',
          anchor: 'illustration-one',
        }),
        panel(4, 'Weak: a named practice', [paragraph('Nobody does it.'), list(['Not this', 'Not that'])], { tone: 'weak' }),
        ...(kind === 'form'
          ? [
              heading(3, 'How good are we now?'),
              textField('first-thing/strengths', 'Strengths', {
                name: '1.1 Strengths',
                title: '1.1 First thing: strengths',
                heading: 4,
                hint: 'What works well, and for whom?',
              }),
              field({
                kind: 'choice',
                key: 'first-thing/level',
                label: 'Level',
                name: '1.1 Level',
                title: '1.1 First thing: level',
                heading: 4,
                prompt: 'Not yet evaluated',
                options: [
                  { value: 'good', label: '2 Good' },
                  { value: 'weak', label: '1 Weak' },
                ],
              }),
              rows('first-thing/actions', 'Actions', ['action', 'who'], {
                name: '1.1 Actions',
                title: '1.1 First thing: actions',
                heading: 4,
                hint: 'One action a row.',
              }),
            ]
          : []),
      ]),
      section('second-thing', '2.1 Second thing', [
        heading(2, '2.1 Second thing', 'heading-second'),
        paragraph('Another part.'),
        ...(kind === 'form'
          ? [
              textField('second-thing/strengths', 'Strengths', {
                name: '2.1 Strengths',
                title: '2.1 Second thing: strengths',
                heading: 3,
                size: 'long',
              }),
            ]
          : []),
      ]),
    ],
    {},
    kind,
  );
