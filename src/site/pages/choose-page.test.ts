import { expect, test } from 'vitest';
import { templateOfChoice } from '../../forms/choice.ts';
import { choiceInAddress } from '../../forms/choice-address.ts';
import { readyTemplates } from '../../forms/templates.ts';
import { lending, smallestFramework } from '../../framework/fixtures.ts';
import { choosePage } from './choose-page.ts';

const framework = smallestFramework(lending);
const page = choosePage(framework);

test('Every ready-made template can be begun with, and is what its address comes to', () => {
  const addresses = page.ready.flatMap(({ choices }) => choices.filter(({ indicatorsOnly }) => !indicatorsOnly));
  const found = addresses.map(({ address }) => templateOfChoice(framework, choiceInAddress(framework, address).choice).id);
  expect(found.toSorted()).toEqual(
    readyTemplates(framework)
      .map(({ id }) => id)
      .toSorted(),
  );
});

test('The indicators that activities used can be begun with, by their role', () => {
  const used = page.ready.flatMap(({ choices }) => choices.filter(({ indicatorsOnly }) => indicatorsOnly));
  const roles = framework.activities.flatMap((activity) => [activity.evaluated, activity.reported, activity.considered]);
  expect(used.map(({ address }) => choiceInAddress(framework, address).choice.indicators)).toEqual(
    roles.filter((ids) => ids.length > 0),
  );
});

test('Every indicator stands once, under its key question and area', () => {
  const listed = page.model.flatMap(({ areas }) => areas.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  expect(listed.toSorted()).toEqual(framework.indicators.map(({ id }) => id).toSorted());
});

test('What the script checks a choice against says the same of one as the whole framework', () => {
  const choosable = JSON.parse(page.choosable) as Parameters<typeof choiceInAddress>[0];
  const address = `indicators=lending,gone&sections=none&settings=van&rows=evidence:3,zzz:2&levels=no&what=`;
  expect(choiceInAddress(choosable, address)).toEqual(choiceInAddress(framework, address));
});

test('What only the sheet for partners asks stands with that sheet, and its own name with neither', () => {
  const keys = [...page.asked, ...(page.sheet?.asked ?? [])].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect([...page.asked, ...(page.sheet?.asked ?? [])].every(({ ahead }) => ahead === 'once')).toBe(true);
});
