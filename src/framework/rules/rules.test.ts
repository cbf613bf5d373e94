import { describe, expect, test } from 'vitest';
import { type Change, type Draft, lending, levelSummary, toldAfter } from '../fixtures.ts';
import { rules } from './rules.ts';

/** A way to break a rule, and everything that the author is then told. */
interface Case {
  readonly rule: string;
  readonly when: string;
  readonly change: Change;
  readonly told: readonly string[];
}

/** What the only document that has a choice of answers asks about an indicator. */
const sheetAsks = (
  documents: Draft['documents'],
): Extract<Draft['documents'][number]['parts'][number], { kind: 'indicator-answers' }>['asks'] =>
  documents.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'indicator-answers' ? [part.asks] : [])))[0] ?? [];

const first = <Value>(values: readonly Value[]): Value => {
  const [value] = values;
  if (value === undefined) throw new Error('the fixture has none of these');
  return value;
};
const copy = <Value>(value: Value): Value => structuredClone(value);

const cases: readonly Case[] = [
  {
    rule: 'Every id stands once in its collection.',
    when: 'two records of a collection have one id',
    change: ({ settings }) => void settings.push({ ...first(settings), number: 2 }),
    told: [
      'content/settings/all.yaml:10:7: "branch" is already an id of settings, in content/settings/all.yaml:1; choose another',
    ],
  },
  {
    rule: 'Every id stands once in its collection.',
    when: 'themes of one indicator share an id',
    change: ({ indicators }) => void first(indicators).themes.push(copy(first(first(indicators).themes))),
    told: [
      'content/indicators/all.yaml:13:11: "opening-hours" is already an id of themes, in content/indicators/all.yaml:9; choose another',
    ],
  },
  {
    rule: 'Every id stands once in its collection.',
    when: 'rungs share an id',
    change: ({ illustrations }) => {
      const ladder = illustrations[1];
      if (ladder?.kind === 'ladder') for (const rung of ladder.rungs) rung.id = 'same';
    },
    told: [
      'content/illustrations/all.yaml:35:11: "same" is already an id of rungs, in content/illustrations/all.yaml:32; choose another',
    ],
  },
  {
    rule: 'A published id stays, or is moved; a moved id is never used again.',
    when: 'a published id has vanished',
    change: ({ publishedIds }) => void Object.assign(publishedIds, { settings: ['branch', 'van'] }),
    told: [
      'content/published-ids.yaml:3:5: "van" was published in settings and is gone; put it back, or say in moved-ids.yaml what took its place',
    ],
  },
  {
    rule: 'A published id stays, or is moved; a moved id is never used again.',
    when: 'a published theme has vanished',
    change: ({ publishedIds }) => void Object.assign(publishedIds, { themes: ['shelves'] }),
    told: [
      'content/published-ids.yaml:2:5: "shelves" was published in themes and is gone; put it back, or say in moved-ids.yaml what took its place',
    ],
  },
  {
    rule: 'A published id stays, or is moved; a moved id is never used again.',
    when: 'an id has moved to one that does not exist',
    change: ({ movedIds }) => void Object.assign(movedIds, { settings: { van: 'brunch' } }),
    told: ['content/moved-ids.yaml:2:8: "brunch" is not an id of settings. Did you mean "branch"?'],
  },
  {
    rule: 'A published id stays, or is moved; a moved id is never used again.',
    when: 'an id that moved away is in use',
    change: ({ settings, movedIds }) => {
      settings.push({ ...first(settings), id: 'van', number: 2 });
      Object.assign(movedIds, { settings: { van: 'branch' } });
    },
    told: ['content/moved-ids.yaml:2:8: "van" was moved and is in use again; choose another id for the record'],
  },
  {
    rule: 'Every reference names a record that exists.',
    when: 'a reference is mistyped',
    change: ({ indicators }) => {
      first(indicators).area = 'raeding';
    },
    told: ['content/indicators/all.yaml:5:9: "raeding" is not an id of areas. Did you mean "reading"?'],
  },
  {
    rule: 'Every reference names a record that exists.',
    when: 'a reference deep inside a record names nothing',
    change: ({ indicators }) => {
      first(first(indicators).evidence).origin = 'nowhere-at-all';
    },
    told: ['content/indicators/all.yaml:18:15: "nowhere-at-all" is not an id of sources.'],
  },
  {
    rule: 'What an activity evaluated it also reported.',
    when: 'an evaluated indicator is not reported',
    change: ({ activities }) => {
      first(activities).reported = [];
    },
    told: ['content/activities/all.yaml:13:7: "borrowing" is evaluated but not among the reported; add it there'],
  },
  {
    rule: 'No term replaces itself, directly or in a circle.',
    when: 'two terms replace each other',
    change: ({ glossary }) => {
      first(glossary).cites.status = 'replaced';
      glossary.push({ ...copy(first(glossary)), id: 'lend', title: 'Lend', replacedBy: 'loan' });
      first(glossary).replacedBy = 'lend';
    },
    told: [
      'content/glossary/all.yaml:12:15: "loan" is replaced in a circle; end it at the current term',
      'content/glossary/all.yaml:24:15: "lend" is replaced in a circle; end it at the current term',
    ],
  },
  {
    rule: 'A citation names a section that somebody has looked up in a published document.',
    when: 'a section is mistyped',
    change: ({ findings }) => {
      first(findings).cites = { ...first(findings).cites, section: 'Part Won' };
    },
    told: ['content/findings/all.yaml:9:14: "Part Won" is not a section listed for source "handbook". Did you mean "Part One"?'],
  },
  {
    rule: 'A citation names a section that somebody has looked up in a published document.',
    when: 'nobody has looked a document up',
    change: ({ sources }) => {
      delete first(sources).sections;
    },
    told: expect.arrayContaining([
      'content/findings/all.yaml:9:14: "Part One" is not a section listed for source "handbook". Look it up there, and add it to its sections.',
    ]),
  },
  {
    rule: 'A citation names a section that somebody has looked up in a published document.',
    when: 'a citation beside the first names what was written here',
    change: ({ glossary }) => {
      first(glossary).alsoCites = [{ ...first(glossary).cites, source: 'ours' }];
    },
    told: ['content/glossary/all.yaml:13:15: "ours" is our own writing; cite the document that it rests on'],
  },
  {
    rule: 'No fact outlasts its document, or was checked after the day of the release.',
    when: 'a fact is current and its document is not',
    change: ({ sources, figures }) => {
      sources.push({ ...copy(first(sources)), id: 'old-handbook', status: 'replaced' });
      first(figures).cites = { ...first(figures).cites, source: 'old-handbook' };
    },
    told: [
      'content/figures/all.yaml:7:13: is called current, but source "old-handbook" is replaced; cite what took its place, or say how the fact stands',
    ],
  },
  {
    rule: 'No fact outlasts its document, or was checked after the day of the release.',
    when: 'a fact was checked on a day that is still to come',
    change: ({ figures }) => {
      first(figures).cites = { ...first(figures).cites, checked: '2062-01-31' };
    },
    told: [
      'content/figures/all.yaml:8:14: 2062-01-31 is after the release of 2026-01-31; correct it, or set the day in release.yaml',
    ],
  },
  {
    rule: 'What comes from a published document is covered by a citation of that document.',
    when: 'a theme comes from a document that its indicator does not cite',
    change: ({ sources, indicators }) => {
      sources.push({ ...copy(first(sources)), id: 'leaflet' });
      first(first(indicators).themes).origin = 'leaflet';
    },
    told: ['content/indicators/all.yaml:12:15: comes from "leaflet", which is not cited here; cite it, or correct the origin'],
  },
  {
    rule: 'What comes from a published document is covered by a citation of that document.',
    when: 'a question comes from one document and cites another',
    change: ({ sources, questions }) => {
      sources.push({ ...copy(first(sources)), id: 'leaflet' });
      first(questions).origin = 'leaflet';
    },
    told: ['content/questions/all.yaml:5:11: comes from "leaflet", which is not cited here; cite it, or correct the origin'],
  },
  {
    rule: 'A text that speaks of a document cites it, and a text without any citation states no fact.',
    when: 'a text says what a document says and cites another',
    change: ({ sources, indicators }) => {
      sources.push({ ...copy(first(sources)), id: 'leaflet', names: ['leaflet of 2019'] });
      first(indicators).focus = 'The leaflet of 2019 asks how people borrow.';
    },
    told: [
      'content/indicators/all.yaml:7:10: speaks of "leaflet of 2019", which is source "leaflet", and does not cite it; cite it too',
    ],
  },
  {
    rule: 'A text that speaks of a document cites it, and a text without any citation states no fact.',
    when: 'a change gives a year and no source',
    change: ({ changes }) => {
      first(changes).text = 'Lending has been free since 2019.';
    },
    told: ['content/changes/all.yaml:4:9: "2019" states a fact without a citation; add one, or say it without the fact'],
  },
  {
    rule: 'A text that speaks of a document cites it, and a text without any citation states no fact.',
    when: 'a family of evidence names a body',
    change: ({ glossary, evidenceFamilies }) => {
      first(glossary).title = 'Reading Council';
      first(evidenceFamilies).about = 'Numbers for the Reading Council.';
    },
    told: [
      'content/evidence-families/all.yaml:4:10: "Reading Council" states a fact without a citation; add one, or say it without the fact',
    ],
  },
  {
    rule: 'A term that was replaced is cited as replaced.',
    when: 'a term was replaced and its citation is current',
    change: ({ glossary }) => {
      glossary.push({ ...copy(first(glossary)), id: 'lend', title: 'Lend' });
      first(glossary).replacedBy = 'lend';
    },
    told: ['content/glossary/all.yaml:10:13: is current, but "lend" replaced the term; say "replaced"'],
  },
  {
    rule: 'Numbers stand once, so that order never depends on chance.',
    when: 'two records have one number',
    change: ({ settings }) => void settings.push({ ...first(settings), id: 'van' }),
    told: [
      'content/settings/all.yaml:11:11: "1" is already a number of settings, in content/settings/all.yaml:2; choose another',
    ],
  },
  {
    rule: 'Numbers stand once, so that order never depends on chance.',
    when: 'two questions of an indicator have one number',
    change: ({ questions }) => void questions.push({ ...copy(first(questions)), id: 'who-else' }),
    told: [
      'content/questions/all.yaml:13:11: "1 of borrowing" is already a number of questions, in content/questions/all.yaml:3; choose another',
    ],
  },
  {
    rule: 'Numbers stand once, so that order never depends on chance.',
    when: 'two indicators have one number',
    change: ({ indicators }) =>
      void indicators.push({ ...copy(first(indicators)), id: 'lending', title: 'Lending', coverage: 'title', themes: [] }),
    told: [
      'content/indicators/all.yaml:27:11: "1.1" is already a number of indicators, in content/indicators/all.yaml:2; choose another',
    ],
  },
  {
    rule: 'Levels are numbered from one without gaps.',
    when: 'a level is missing between two others',
    change: ({ levels }) => {
      first(levels).number = 3;
    },
    told: ['content/levels/all.yaml:2:11: number 3 leaves a gap: there are 2 levels; number them from 1 to 2'],
  },
  {
    rule: "An indicator's number begins with its area's.",
    when: 'an indicator is numbered for another area',
    change: ({ indicators }) => {
      first(indicators).number = '2.1';
      first(first(indicators).evidence).bullets = [];
    },
    told: [
      'content/indicators/all.yaml:2:11: number 2.1 does not begin with 1, the number of area "reading"; correct one of them',
    ],
  },
  {
    rule: 'An indicator has what its coverage promises.',
    when: 'nobody has written the questions of an indicator with full coverage',
    change: (records) => {
      records.questions = [];
    },
    told: ['content/indicators/all.yaml:6:13: coverage is "full", but it has no questions; add them, or change the coverage'],
  },
  {
    rule: "No indicator's title is another's variant, and none is related to itself.",
    when: 'a variant is the title of another indicator',
    change: ({ indicators }) => {
      const { cites } = first(indicators);
      const title = { ...copy(first(indicators)), id: 'lending', number: '1.2', title: 'Lending', evidence: [], themes: [] };
      indicators.push({ ...title, coverage: 'title', variants: [{ text: 'borrowing BOOKS', cites }] });
    },
    told: ['content/indicators/all.yaml:30:7: "borrowing BOOKS" is the title of "borrowing"; take it out'],
  },
  {
    rule: "No indicator's title is another's variant, and none is related to itself.",
    when: 'an indicator is related to itself',
    change: ({ indicators }) => void first(indicators).related.push({ indicator: 'borrowing', why: 'It is.' }),
    told: ['content/indicators/all.yaml:20:7: an indicator is not related to itself; take it out'],
  },
  {
    rule: 'Evidence is linked once under an indicator, its bullets carry that number, and every kind of evidence serves one.',
    when: 'an indicator links a kind of evidence twice',
    change: ({ indicators }) => void first(indicators).evidence.push(copy(first(first(indicators).evidence))),
    told: [
      'content/indicators/all.yaml:19:17: "loan-counts" is already evidence of this indicator, in content/indicators/all.yaml:14; choose another',
    ],
  },
  {
    rule: 'Evidence is linked once under an indicator, its bullets carry that number, and every kind of evidence serves one.',
    when: 'a bullet has the number of another indicator',
    change: ({ indicators }) => {
      first(first(indicators).evidence).bullets = ['1.10-e1'];
    },
    told: ['content/indicators/all.yaml:17:11: bullet 1.10-e1 belongs to another indicator than 1.1; correct it'],
  },
  {
    rule: 'Evidence is linked once under an indicator, its bullets carry that number, and every kind of evidence serves one.',
    when: 'no indicator uses a kind of evidence',
    change: ({ evidence }) => void evidence.push({ ...copy(first(evidence)), id: 'diaries', title: 'Diaries' }),
    told: ['content/evidence/all.yaml:11:7: no indicator links to evidence "diaries"; link it or take it out'],
  },
  {
    rule: "An illustration's theme is one of its indicator's, and a ladder has one rung for each level.",
    when: 'an illustration shows a theme of another indicator',
    change: ({ indicators, illustrations }) => {
      const theme = { id: 'opening-houses', title: 'Houses', text: 'Houses.', origin: 'ours' };
      const other = { ...copy(first(indicators)), id: 'lending', number: '1.2', title: 'Lending', evidence: [] };
      indicators.push({ ...other, coverage: 'themes', themes: [theme] });
      const shown = first(illustrations);
      if (shown.kind === 'theme') shown.theme = 'opening-houses';
    },
    told: [
      'content/illustrations/all.yaml:14:10: theme "opening-houses" is not one of indicator "borrowing". Did you mean "opening-hours"?',
    ],
  },
  {
    rule: "An illustration's theme is one of its indicator's, and a ladder has one rung for each level.",
    when: 'a ladder has two rungs for a level and none for another',
    change: ({ illustrations }) => {
      const ladder = illustrations[1];
      if (ladder?.kind === 'ladder') for (const rung of ladder.rungs) rung.level = 'strong';
    },
    told: [
      'content/illustrations/all.yaml:32:5: the ladder has 2 rungs for level "strong"; it needs one',
      'content/illustrations/all.yaml:32:5: the ladder has no rung for level "weak"; it needs one',
    ],
  },
  {
    rule: 'Answers have ids of their own and keys that every format can carry.',
    when: 'two answers have one id',
    change: ({ selfEvaluationQuestions }) => {
      const { answers } = first(selfEvaluationQuestions);
      answers.push(copy(first(answers)));
    },
    told: [
      'content/self-evaluation-questions/all.yaml:29:11: "summary" is already an answer, in content/self-evaluation-questions/all.yaml:6; choose another',
    ],
  },
  {
    rule: 'Answers have ids of their own and keys that every format can carry.',
    when: 'two columns of an answer have one id',
    change: ({ selfEvaluationQuestions }) => {
      for (const answer of first(selfEvaluationQuestions).answers)
        if (answer.kind === 'rows') for (const column of answer.columns) column.id = 'step';
    },
    told: [
      'content/self-evaluation-questions/all.yaml:25:15: "step" is already a column of "steps", in content/self-evaluation-questions/all.yaml:21; choose another',
    ],
  },
  {
    rule: 'A document asks each thing once and has each of its parts once.',
    when: 'a section has the id of an answer on the cover',
    change: ({ sections, documents, templates }) => {
      const answer = { id: first(documents).cover?.answers[0]?.id ?? '' };
      first(sections).id = answer.id;
      first(templates).sections = [answer.id];
    },
    told: [
      expect.stringMatching(
        /^content\/sections\/all\.yaml:1:7: ".+" is already asked for in document "form", in content\/documents\/all\.yaml:\d+; choose another$/,
      ),
    ],
  },
  {
    rule: 'Answers have ids of their own and keys that every format can carry.',
    when: 'an indicator is called "form"',
    change: (records) => {
      // Everything that points at the indicator follows it.
      const renamed = JSON.parse(JSON.stringify(records).replaceAll('"borrowing"', '"form"'));
      Object.assign(records, renamed);
    },
    told: ['content/indicators/all.yaml:1:7: "form" begins the keys of the form\'s own answers; choose another id'],
  },
  {
    rule: 'Answers have ids of their own and keys that every format can carry.',
    when: 'ids together make a key too long for Word',
    change: ({ selfEvaluationQuestions }) => {
      const answer = first(selfEvaluationQuestions).answers.find(({ kind }) => kind === 'rows');
      if (answer?.kind !== 'rows') return;
      answer.id = 'a-very-long-name-for-some-steps';
      first(answer.columns).id = 'an-even-longer-name-for-a-step';
    },
    told: [
      'content/documents/all.yaml:95:19: "steps" is not an answer of the self-evaluation questions.',
      'content/self-evaluation-questions/all.yaml:15:11: makes the key "borrowing/a-very-long-name-for-some-steps/00/an-even-longer-name-for-a-step" of 75 characters; shorten an id, so that it has 64 at most',
    ],
  },
  {
    rule: 'A document asks each thing once and has each of its parts once.',
    when: 'a document asks for an answer twice',
    change: ({ documents }) => {
      const asks = sheetAsks(documents);
      asks.push(copy(first(asks)));
    },
    told: [
      'content/documents/all.yaml:102:15: "not-for-us" is already asked for in document "sheet", in content/documents/all.yaml:86; choose another',
    ],
  },
  {
    rule: 'A document asks each thing once and has each of its parts once.',
    when: 'a document asks in its own way for what the self-evaluation questions ask',
    change: ({ documents }) => {
      sheetAsks(documents)[1] = { kind: 'text', id: 'summary', size: 'short', label: 'In short', when: 'always' };
    },
    told: [
      'content/documents/all.yaml:91:15: "summary" is an answer of the self-evaluation questions; take it with "kind: shared", or choose another id',
    ],
  },
  {
    rule: 'A document asks each thing once and has each of its parts once.',
    when: 'a document asks for a shared answer beside the questions that ask for it',
    change: ({ documents }) => {
      const [form, , sheet] = documents;
      form?.parts.push(...copy(sheet?.parts ?? []));
    },
    told: ['content/documents/all.yaml:57:13: document "form" has a part for each indicator already; keep one of them'],
  },
  {
    rule: 'A document asks each thing once and has each of its parts once.',
    when: 'two parts of a document have one id',
    change: ({ documents }) => {
      for (const part of first(documents).parts) if ('id' in part) part.id = 'sign-off';
    },
    told: [
      'content/documents/all.yaml:38:11: "sign-off" is already a part of document "form", in content/documents/all.yaml:20; choose another',
    ],
  },
  {
    rule: 'A document repeats one answer at the foot of its pages, or none.',
    when: 'a document repeats two answers at the foot of its pages',
    change: ({ documents }) => {
      const { cover } = first(documents);
      for (const id of ['marking', 'warning'])
        cover?.answers.push({ id, kind: 'text', size: 'line', label: 'Marking', atFoot: true, when: 'always' });
    },
    told: [
      'content/documents/all.yaml:28:17: "warning" is the second answer of this document that asks to stand at the foot of its pages; there is room for one',
    ],
  },
  {
    rule: 'A summary of levels shows an answer that is a level.',
    when: 'a document sums up an answer of another kind',
    change: (records) => {
      levelSummary(records);
      for (const part of first(records.documents).parts) if (part.kind === 'level-summary') part.answer = 'levels';
    },
    told: ['content/documents/all.yaml:61:15: "levels" is not an answer of kind "level". Did you mean "level"?'],
  },
  {
    rule: 'An answer that documents share exists, and they add only what suits it.',
    when: 'a document shares an answer that nobody asks for',
    change: ({ documents }) => {
      sheetAsks(documents)[1] = { kind: 'shared', answer: 'sumary' };
    },
    told: [
      'content/documents/all.yaml:91:19: "sumary" is not an answer of the self-evaluation questions. Did you mean "summary"?',
    ],
  },
  {
    rule: 'An answer that documents share exists, and they add only what suits it.',
    when: 'a document gives a text rows, columns to a text, and a size to rows',
    change: ({ documents }) => {
      const [, summary, steps] = sheetAsks(documents);
      if (summary?.kind !== 'shared' || steps?.kind !== 'shared') return;
      Object.assign(summary, { rows: 3, columns: copy(steps.columns) });
      steps.size = 'long';
    },
    told: [
      'content/documents/all.yaml:94:17: "summary" is no answer in rows, so it takes no rows; leave it out',
      'content/documents/all.yaml:96:13: "summary" is no answer in rows, so it takes no columns; leave it out',
      'content/documents/all.yaml:108:17: "steps" is no answer in text, so it takes no size; leave it out',
    ],
  },
  {
    rule: 'An answer that documents share exists, and they add only what suits it.',
    when: 'a document adds a column that is there already',
    change: ({ documents }) => {
      const steps = sheetAsks(documents)[2];
      if (steps?.kind === 'shared') for (const column of steps.columns ?? []) column.id = 'day';
    },
    told: ['content/documents/all.yaml:98:19: "steps" has a column "day" already; choose another id, or leave it out'],
  },
  {
    rule: 'An answer that documents share exists, and they add only what suits it.',
    when: 'a document adds a column whose key would be too long for Word',
    change: ({ documents, selfEvaluationQuestions }) => {
      const steps = sheetAsks(documents)[2];
      if (steps?.kind !== 'shared') return;
      steps.answer = 'a-very-long-name-for-some-steps';
      for (const answer of first(selfEvaluationQuestions).answers) if (answer.kind === 'rows') answer.id = steps.answer;
      for (const column of steps.columns ?? []) column.id = 'how-far-it-has-come-by-then';
    },
    told: [
      'content/documents/all.yaml:98:19: makes the key "borrowing/a-very-long-name-for-some-steps/00/how-far-it-has-come-by-then" of 72 characters; shorten an id, so that it has 64 at most',
    ],
  },
  {
    rule: 'Answers have names that every format can carry whole.',
    when: 'the label of an answer is too long with the longest number before it',
    change: (records) => {
      lending(records);
      for (const indicator of records.indicators) if (indicator.id === 'lending') indicator.number = '1.10';
      for (const answer of first(records.selfEvaluationQuestions).answers) {
        if (answer.id === 'steps') answer.label = 'Steps that people who lend and borrow have taken together so far';
      }
    },
    told: [
      'content/self-evaluation-questions/all.yaml:17:14: makes the name "1.10 Steps that people who lend and borrow have taken together so far" of 69 characters; shorten it by 5, so that it has 64 at most',
    ],
  },
  {
    rule: 'Answers have names that every format can carry whole.',
    when: 'the label of a column is too long after that of its rows',
    change: ({ documents }) => {
      const steps = sheetAsks(documents)[2];
      if (steps?.kind === 'shared') {
        for (const column of steps.columns ?? []) column.label = 'How far it has come by now, and what is left to do about it';
      }
    },
    told: [
      'content/documents/all.yaml:99:22: makes the name "1.1 Steps: how far it has come by now, and what is left to do about it" of 70 characters; shorten it by 6, so that it has 64 at most',
    ],
  },
  {
    rule: 'Answers have names that every format can carry whole.',
    when: 'what a document calls rows leaves no room for their columns',
    change: ({ documents }) => {
      const steps = sheetAsks(documents)[2];
      if (steps?.kind === 'shared') steps.label = 'What could be done next by all of those who lend and borrow';
    },
    told: [
      'content/documents/all.yaml:99:22: makes the name "1.1 What could be done next by all of those who lend and borrow: done" of 69 characters; shorten it by 5, so that it has 64 at most',
      'content/documents/all.yaml:102:18: makes the name "1.1 What could be done next by all of those who lend and borrow: step" of 69 characters; shorten it by 5, so that it has 64 at most',
      'content/documents/all.yaml:102:18: makes the name "1.1 What could be done next by all of those who lend and borrow: day" of 68 characters; shorten it by 4, so that it has 64 at most',
    ],
  },
  {
    rule: 'Answers have names that every format can carry whole.',
    when: 'an answer of the cover is called by a sentence',
    change: ({ documents }) => {
      for (const answer of first(documents).cover?.answers ?? [])
        answer.label = 'The name of the partnership that readers elsewhere in Scotland would know';
    },
    told: [
      'content/documents/all.yaml:16:16: makes the name "The name of the partnership that readers elsewhere in Scotland would know" of 73 characters; shorten it by 9, so that it has 64 at most',
    ],
  },
  {
    rule: 'Answers have names that every format can carry whole.',
    when: 'the title of a section leaves no room for its answer',
    change: ({ sections }) => {
      first(sections).title = 'Neighbours who lend books and other good things to each other';
    },
    told: [
      'content/sections/all.yaml:3:10: makes the name "Neighbours who lend books and other good things to each other: answer" of 69 characters; shorten it by 5, so that it has 64 at most',
    ],
  },
  {
    rule: 'Answers under one key are of one kind, whichever document asks.',
    when: 'two documents ask for different things under one key',
    change: ({ documents }) => {
      const sheet = documents[2];
      if (sheet !== undefined) {
        const answers = [{ id: 'partnership', kind: 'date' as const, label: 'Day', when: 'always' as const }];
        sheet.cover = { title: 'Cover', about: 'Say so.', answers };
      }
    },
    told: [
      'content/documents/all.yaml:106:13: "partnership" is of kind "date" here and "text" in content/documents/all.yaml:13, under one key; make them alike, or choose another id',
    ],
  },
  {
    rule: 'A template chooses something, has an id of its own beside those of indicators, and names rows that exist.',
    when: 'a template has the id of an indicator',
    change: ({ templates }) => {
      first(templates).id = 'borrowing';
    },
    told: [
      'content/templates/all.yaml:1:7: "borrowing" is also an indicator or key question, which has a template of that name; choose another id',
    ],
  },
  {
    rule: 'A template chooses something, has an id of its own beside those of indicators, and names rows that exist.',
    when: 'a template takes a role that an activity gave to no indicator',
    change: ({ templates }) => {
      first(templates).choice = { kind: 'activity', activity: 'visits', role: 'considered' };
    },
    told: ['content/templates/all.yaml:8:11: activity "visits" has no considered indicators; choose another role'],
  },
  {
    rule: 'A template chooses something, has an id of its own beside those of indicators, and names rows that exist.',
    when: 'a template counts rows of an answer that has none',
    change: ({ templates }) => {
      first(templates).options.rows = { stepps: 3 };
    },
    told: ['content/templates/all.yaml:16:15: "stepps" is not an answer in rows. Did you mean "steps"?'],
  },
  {
    rule: 'There is one worked example at most.',
    when: 'there are two',
    change: ({ workedExamples }) => void workedExamples.push({ ...copy(first(workedExamples)), id: 'another' }),
    told: ['content/examples/all.yaml:21:7: "another" would never be shown beside "pretended"; keep one of the two'],
  },
];

describe('An author is told', () => {
  test.each(cases)('when $when', ({ change, told }) => {
    expect(toldAfter(change)).toEqual(told);
  });

  test('nothing when the content holds together', () => {
    expect(toldAfter(() => {})).toEqual([]);
  });
});

test('Every rule has a case that breaks it', () => {
  const broken = new Set(cases.map(({ rule }) => rule));
  expect(rules.map(({ sentence }) => sentence).filter((sentence) => !broken.has(sentence))).toEqual([]);
});
