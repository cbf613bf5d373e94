import { createHash } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import { choiceOf, templateOfChoice } from '../../src/forms/choice.ts';
import { addressOfChoice } from '../../src/forms/choice-address.ts';
import { type FormatId, formats } from '../../src/forms/formats.ts';
import { readyTemplates } from '../../src/forms/templates.ts';
import { renderFile } from '../../src/site/make-form.ts';
import { fileName } from '../../src/site/paths.ts';
import { describeWith } from '../../src/tools-for-tests.ts';
import { readFramework } from '../read-framework.ts';
import { visitSite } from './browser.ts';
import { bytesOf } from './built-downloads.ts';
import { choosingOn } from './choosing.ts';
import { extremeChoices, randomChoices } from './random-choices.ts';

const framework = readFramework('content');
const site = inject('pathSite');
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Every document in every format, one after the other. */
const kinds = framework.documents.flatMap(({ id: document }) =>
  (Object.keys(formats) as FormatId[]).map((format) => ({ document, format })),
);
const kindFor = (index: number, of = kinds) => of[index % of.length] ?? { document: '', format: 'docx' as const };

describeWith('chromium')('In a browser far away, in place and in language,', () => {
  const visits = visitSite(site);
  const far = { locale: 'tr-TR', timezoneId: 'Pacific/Auckland' };

  test('every ready-made template that is chosen again has the bytes of its download', { timeout: 300_000 }, async () => {
    const choosing = choosingOn(await visits.open('templates/choose/', far));
    const made = new Set<string>();
    for (const [index, template] of readyTemplates(framework).entries()) {
      const own = kinds.filter((kind) => template.documents.includes(kind.document));
      // The last documents are those that fewest templates have.
      const { document, format } = own.findLast((kind) => !made.has(`${kind.document} ${kind.format}`)) ?? kindFor(index, own);
      await choosing.follow(addressOfChoice(choiceOf(template)));
      const { bytes } = await choosing.make(document, format);
      const built = bytesOf(site, { name: fileName(framework, template.id, document) }, format);
      expect(hashOf(bytes), `${template.id}, ${document} in ${format}`).toBe(hashOf(built));
      made.add(`${document} ${format}`);
    }
    expect(made.size).toBe(kinds.length);
  });

  test.each([
    ['fifty choices at random', randomChoices(framework, 50, 11)],
    [
      'choices at the edges',
      Object.values(extremeChoices(framework)).filter(({ title }) => !/\p{Emoji_Presentation}/u.test(title)),
    ],
  ])('%s have the bytes that Node makes of them', { timeout: 300_000 }, async (_what, wishes) => {
    const choosing = choosingOn(await visits.open('templates/choose/', far));
    for (const [index, wish] of wishes.entries()) {
      const { document, format } = kindFor(index);
      await choosing.wish(wish);
      const { bytes } = await choosing.make(document, format);
      const template = templateOfChoice(framework, wish.choice, wish.title);
      const here = await renderFile(framework, { template, document, format, values: wish.values });
      expect(hashOf(bytes), `${document} in ${format} of ${JSON.stringify(wish)}`).toBe(hashOf(here.bytes));
    }
  });
});
