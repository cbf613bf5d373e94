import type { Choice } from '../framework/choice-schema.ts';
import { type CheckedChoice, type ChoiceRemark, type Choosable, checkChoice } from './check-choice.ts';

/** A choice as the part of an address behind its "#": `indicators=risk-and-need,leadership&levels=no&rows=evidence:7`. */
export function addressOfChoice({ indicators, sections, options }: Choice): string {
  const { levels, questions, illustrations = true, rows = {}, settings = [] } = options;
  const parts: readonly (readonly [part: string, value: string])[] = [
    ['indicators', indicators.join(',')],
    ['sections', sections.join(',')],
    ['settings', settings.join(',')],
    ['levels', levels ? '' : 'no'],
    ['questions', questions ? '' : 'no'],
    ['illustrations', illustrations ? '' : 'no'],
    [
      'rows',
      Object.entries(rows)
        .map(([id, count]) => `${id}:${count}`)
        .join(','),
    ],
  ];
  return parts.flatMap(([part, value]) => (value === '' ? [] : [`${part}=${value}`])).join('&');
}

/** The choice in such a part of an address, with or without its "#", as this framework can take it. It never fails: what is strange is told. */
export function choiceInAddress(framework: Choosable, address: string): CheckedChoice {
  const said = new Map<string, string>();
  const remarks: ChoiceRemark[] = [];
  for (const piece of address.replace(/^#/, '').split('&')) {
    const [, part = '', value = ''] = /^([a-z]+)=([a-z0-9,:-]*)$/.exec(piece) ?? [];
    if (parts.has(part) && !said.has(part) && (!yesOrNo.has(part) || value === 'no')) said.set(part, value);
    else if (piece !== '') remarks.push({ kind: 'unreadable', words: piece });
  }
  const list = (part: string): string[] => (said.get(part) ?? '').split(',').filter((id) => id !== '');
  const rows = list('rows').flatMap((text): [string, number][] => {
    const [, id, count] = /^([a-z][a-z0-9-]*):([1-9]\d{0,2})$/.exec(text) ?? [];
    if (id === undefined) remarks.push({ kind: 'unreadable', words: text });
    return id === undefined ? [] : [[id, Number(count)]];
  });
  const checked = checkChoice(framework, {
    indicators: list('indicators'),
    sections: list('sections'),
    options: {
      levels: !said.has('levels'),
      questions: !said.has('questions'),
      ...(said.has('illustrations') ? { illustrations: false } : {}),
      ...(rows.length === 0 ? {} : { rows: Object.fromEntries(rows) }),
      ...(said.has('settings') ? { settings: list('settings') } : {}),
    },
  });
  return { choice: checked.choice, remarks: [...remarks, ...checked.remarks] };
}

const yesOrNo: ReadonlySet<string> = new Set(['levels', 'questions', 'illustrations']);

const parts: ReadonlySet<string> = new Set(['indicators', 'sections', 'settings', 'rows', ...yesOrNo]);
