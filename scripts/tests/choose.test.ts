import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { readPdf } from '../../src/answers/read-pdf.ts';
import { readWord } from '../../src/answers/read-word.ts';
import { choiceOf } from '../../src/forms/choice.ts';
import { addressOfChoice } from '../../src/forms/choice-address.ts';
import { composeForm } from '../../src/forms/compose.ts';
import { type FormatId, formats } from '../../src/forms/formats.ts';
import { indicatorName } from '../../src/forms/names.ts';
import { phrase } from '../../src/forms/phrase.ts';
import { readyTemplates, type TemplateChoice } from '../../src/forms/templates.ts';
import { get } from '../../src/framework/framework.ts';
import { makeFile } from '../../src/site/make-form.ts';
import { describeWith } from '../../src/tools-for-tests.ts';
import { readFramework } from '../read-framework.ts';
import { visitSite } from './browser.ts';
import { choosingOn } from './choosing.ts';
import { pdfControlsFor } from './pdf-controls.ts';
import { runCommand } from './run-command.ts';
import { watchTasks } from './watch-tasks.ts';

const framework = readFramework('content');
const words = framework.siteWording.choose;
const nine = templateCalled('cpo-inspections-nine');
const nameOf = (id: string) => indicatorName(framework, get(framework, 'indicators', id));
const formatIds = Object.keys(formats) as FormatId[];

describeWith('chromium')('Somebody who chooses a template of their own', () => {
  const site = inject('pathSite');
  const visits = visitSite(site);
  const choosing = async (address = '', options = {}) => {
    const page = await visits.open(`templates/choose/${address}`, { viewport: { width: 1280, height: 900 }, ...options });
    return { page, ...choosingOn(page) };
  };
  const hashOf = (page: Page) => page.evaluate(() => location.hash);
  const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
  const status = (page: Page, name: string) => page.locator(`[data-work="${name}"] [data-part="said"]`);
  const failure = (page: Page, name: string) => page.locator(`[data-work="${name}"] [data-part="failed"]`);

  test('goes from the templates to every document, and to sheets for partners, without telling anybody anything', {
    timeout: 180_000,
  }, async () => {
    const page = await visits.open('templates/', { viewport: { width: 1280, height: 900 } });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const longestTask = await watchTasks(page);
    const before = visits.requests.length;
    await page.getByRole('main').getByRole('link', { name: words.link }).click();
    await page.waitForURL(visits.url('templates/choose/'));
    const { fileFrom, make, counted } = choosingOn(page);

    await page.getByLabel(words.start.label).selectOption({ label: nine.title });
    await page.getByRole('button', { name: words.start.button }).click();
    await box(page, nameOf('impact-on-victims')).check();
    await box(page, words.asks.levels).uncheck();
    await page.getByLabel(words.name.label, { exact: true }).fill('Zebra review');
    await page.getByLabel('Partnership or service').fill('Quokka partnership');
    await page.getByRole('region', { name: words.downloads.preview.title }).getByText('Quokka partnership').waitFor();
    await counted();
    for (const { id, name } of framework.documents) {
      for (const format of formatIds) {
        const file = await make(id, format);
        expect(file.name).toBe(`Zebra review - ${name}.${format}`);
        expect(await answersIn(file.bytes, format)).toMatchObject(
          id === 'reading-pack' ? { ok: false, reason: 'no-fields' } : { ok: true, answers: { document: id } },
        );
      }
    }
    await page.getByRole('button', { name: words.keep.copy }).click();
    await status(page, 'keep').getByText(words.script.copied).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(page.url());
    const saved = await fileFrom('[data-part="save"]');
    expect(saved.name).toBe('Zebra review.json');
    await page.getByLabel(words.partners.label).fill('Wombat trust\nNumbat council');
    await page.getByLabel('Return this sheet to').fill('Bilby');
    await fileFrom('[data-sheets="pdf"]');
    await page
      .getByLabel(words.keep.open)
      .setInputFiles({ name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(saved.bytes) });
    await status(page, 'keep')
      .getByText(phrase(words.script.opened, { file: 'saved.json' }))
      .waitFor();

    const requests = visits.requests.slice(before);
    const told = requests.filter(({ url, method, body }) => {
      const { origin } = new URL(visits.url());
      const sent = decodeURIComponent(url.replace(/#.*$/, ''));
      return (
        !url.startsWith(origin) || method !== 'GET' || body !== null || /[?]|zebra|quokka|wombat|numbat|bilby|victims/i.test(sent)
      );
    });
    expect(requests.length).toBeGreaterThan(10);
    expect(told).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await longestTask()).toBeLessThan(100);
  });

  test('sees at once what it will hold: indicators, pages and fields as they are in the files', async () => {
    const { page, make, counted } = await choosing(`#${addressOfChoice(choiceOf(nine))}`);
    await counted();
    await page.getByText('9 indicators', { exact: true }).waitFor();
    for (const document of nine.documents) {
      const said = (await page.locator(`[data-size="${document}"]`).textContent()) ?? '';
      const form = composeForm(framework, nine, document);
      const { pages } = await makeFile(framework, nine, document, 'pdf');
      const fields = pdfControlsFor(form).length;
      expect(said, document).toBe(
        `${pages} pages, ${fields === 0 ? words.script.fields.none : phrase(words.script.fields.many, { count: fields })}`,
      );
    }
    const { bytes } = await make('form', 'docx');
    expect(bytes).toEqual(new Uint8Array((await makeFile(framework, nine, 'form', 'docx')).bytes));
    await page.getByLabel(words.downloads.preview.label).selectOption('reading-pack');
    const preview = page.getByRole('region', { name: words.downloads.preview.title });
    await preview
      .getByText(get(framework, 'documents', 'reading-pack').name)
      .first()
      .waitFor();
    // Links inside the preview move it, and leave the address alone.
    const address = page.url();
    await preview
      .getByRole('link', { name: nameOf('risk-and-need') })
      .first()
      .click();
    expect(page.url()).toBe(address);
    expect(await preview.evaluate((region) => region.scrollTop)).toBeGreaterThan(500);
  });

  test('finds the choice in the address, and it there after each change', async () => {
    const address = '#indicators=strategic-leadership,risk-and-need&levels=no&rows=actions:7';
    const { page } = await choosing(address);
    expect(await box(page, nameOf('strategic-leadership')).isChecked()).toBe(true);
    expect(await box(page, words.asks.levels).isChecked()).toBe(false);
    expect(await page.getByLabel('Actions', { exact: true }).inputValue()).toBe('7');
    const order = page.getByRole('region', { name: words.order.title });
    const named = async () => order.locator('[data-part="name"]').allInnerTexts();
    expect(await named()).toEqual(['strategic-leadership', 'risk-and-need'].map(nameOf));

    await page.getByRole('button', { name: phrase(words.order.down, { indicator: nameOf('strategic-leadership') }) }).click();
    await box(page, framework.sections[0]?.title ?? '').check();
    expect(await hashOf(page)).toBe(
      `#indicators=risk-and-need,strategic-leadership&sections=${framework.sections[0]?.id}&levels=no&rows=actions:7`,
    );
    // Where the focus goes past the menu is no choice.
    await page.evaluate(() => {
      location.hash = 'main-content';
    });
    await page.waitForFunction(() => location.hash.startsWith('#indicators='));
    expect(await named()).toEqual(['risk-and-need', 'strategic-leadership'].map(nameOf));
  });

  test('is told what could not be kept of an address, and keeps the rest', async () => {
    const { page } = await choosing('#indicators=risk-and-need,long-gone&colour=red');
    const notice = page.locator('[data-part="remarks"]');
    expect(await notice.innerText()).toContain(phrase(words.script.remarks.unknown, { id: '“long-gone”' }));
    expect(await notice.innerText()).toContain(phrase(words.script.remarks.unreadable, { words: '“colour=red”' }));
    expect(await hashOf(page)).toBe('#indicators=risk-and-need');
    await page.reload();
    expect(await notice.isVisible()).toBe(false);
  });

  test('ticks all of a key question or of everything with a button, and unticks them with the same', async () => {
    const { page } = await choosing();
    await page.getByText(words.downloads.empty).waitFor();
    const all = page.getByRole('button', { name: `${words.indicators.all} (${words.indicators.title})` });
    await all.click();
    await page.getByText(`${framework.indicators.length} indicators`, { exact: true }).waitFor();
    await page.getByRole('button', { name: `${words.indicators.none} (${words.indicators.title})` }).click();
    await page.getByText(words.script.indicators.none, { exact: true }).first().waitFor();
    expect(await hashOf(page)).toBe('');
  });

  test('drags an indicator to another place', async () => {
    const { page } = await choosing('#indicators=risk-and-need,impact-on-victims,strategic-leadership');
    const handles = page.locator('[data-part="order-list"] [data-part="handle"]');
    await handles.nth(2).scrollIntoViewIfNeeded();
    const [from, to] = [await handles.nth(2).boundingBox(), await handles.nth(0).boundingBox()];
    if (from === null || to === null) throw new Error('there is nothing to drag');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + 2, { steps: 5 });
    await page.mouse.up();
    expect(await hashOf(page)).toBe('#indicators=strategic-leadership,risk-and-need,impact-on-victims');
  });

  test('gets a sheet for each partner in one archive, with what is shared on each', async () => {
    const { page, fileFrom } = await choosing(`#${addressOfChoice(choiceOf(nine))}`);
    await page.getByRole('button', { name: phrase(words.partners.button, { format: 'PDF' }) }).click();
    await failure(page, 'partners').getByText(words.script.failed.nobody).waitFor();
    await page.getByLabel(words.partners.label).fill('Police\n\n  Łódź council \nPolice\n');
    await page.getByLabel('Return this sheet to').fill('The coordinator');
    for (const format of formatIds) {
      const archive = unzipSync((await fileFrom(`[data-sheets="${format}"]`)).bytes);
      const sheets = await Promise.all(Object.values(archive).map((bytes) => answersIn(bytes, format)));
      const valuesOf = (organisation: string) => ({ 'form/organisation': organisation, 'form/return-to': 'The coordinator' });
      expect(sheets).toMatchObject(
        ['Police', 'Łódź council', 'Police'].map((name) => ({ ok: true, answers: { values: valuesOf(name) } })),
      );
      await status(page, 'partners')
        .getByText(phrase(words.script.remarks.repeated, { organisation: 'Police' }))
        .waitFor();
    }
  });

  test('keeps a choice in a file that the command line makes the same documents of', async () => {
    const { page, fileFrom, make } = await choosing('#indicators=strategic-leadership,risk-and-need&questions=no');
    await page.getByLabel(words.name.label, { exact: true }).fill('Our review');
    await page.getByLabel('Period that it covers').fill('2026');
    const saved = await fileFrom('[data-part="save"]');
    const folder = mkdtempSync(join(tmpdir(), 'choice-'));
    writeFileSync(join(folder, 'choice.json'), saved.bytes);
    const { code, said } = await runCommand('write-templates.ts', {
      args: ['--choice', join(folder, 'choice.json'), '--document', 'form', '--format', 'pdf', '--out', folder],
    });
    expect(code, said).toBe(0);
    const [, path = ''] = /^(\S.*\.pdf) {2}/m.exec(said) ?? [];
    expect((await make('form', 'pdf')).bytes).toEqual(new Uint8Array(readFileSync(path)));
  });

  test('learns what is wrong with a file that holds no choice, and loses nothing', async () => {
    const { page } = await choosing('#indicators=risk-and-need');
    await page.getByLabel(words.name.label, { exact: true }).fill('Our review');
    const open = (text: string) =>
      page
        .getByLabel(words.keep.open)
        .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await open('{"title": "x", "choice": {"indicators": "all"}}');
    await failure(page, 'keep')
      .getByText(phrase(words.script.notOpened, { file: 'mine.json' }))
      .waitFor();
    expect(await failure(page, 'keep').innerText()).toContain('choice: options is missing');
    expect(await page.getByLabel(words.name.label, { exact: true }).inputValue()).toBe('Our review');
    expect(await hashOf(page)).toBe('#indicators=risk-and-need');
  });

  test('is told which letters of a title PDF cannot draw, and gets the Word file', async () => {
    const { page, make, counted } = await choosing('#indicators=risk-and-need');
    await page.getByLabel(words.name.label, { exact: true }).fill('Review ☃');
    const sentence = phrase(words.script.failed.letters, { letters: '☃' });
    await page.locator('[data-part="title-remark"]').getByText(sentence).waitFor();
    await counted();
    await page.locator('[data-make="form"][data-format="pdf"]').click();
    await failure(page, 'make-form')
      .getByText(phrase(words.script.failed.letters, { letters: '☃' }))
      .waitFor();
    expect((await make('form', 'docx')).name).toBe('Review ☃ - Self-evaluation form.docx');
    await page.getByLabel(words.name.label, { exact: true }).fill('');
    await page.getByLabel('Partnership or service').fill('Snow ☃');
    await make('form', 'pdf');
    await status(page, 'make-form')
      .getByText(phrase(words.script.unshown, { letters: '“☃”', answer: 'Partnership or service' }))
      .waitFor();
  });

  test('is told of a file that did not come, and can try again', async () => {
    const page = await visits.open('templates/');
    await page.context().route('**/framework.json', (route) => route.abort());
    await page.goto(visits.url('templates/choose/'));
    await box(page, nameOf('risk-and-need')).check();
    await failure(page, 'preview').getByText(words.script.failed.unreachable).waitFor();
    await page.locator('[data-make="form"][data-format="docx"]').click();
    await failure(page, 'make-form').getByText(words.script.failed.unreachable).waitFor();
    await page.context().unroute('**/framework.json');
    await choosingOn(page).make('form', 'docx');
    expect(await failure(page, 'make-form').innerText()).toBe('');
    // The browser itself notes every file that did not come.
    expect(visits.complaints.splice(0).filter((complaint) => !/ERR_FAILED/.test(complaint))).toEqual([]);
  });

  test('goes on without a network once the page is there', async () => {
    const page = await visits.open('templates/');
    const { make, fileFrom } = choosingOn(page);
    const came: string[] = [];
    page.on('requestfinished', (request) => came.push(request.url()));
    await page.goto(visits.url('templates/choose/'));
    // All fonts of documents, and what reads saved choices.
    await expect
      .poll(() => came.filter((url) => /\.woff$|saved-choice/.test(url)).length, { timeout: 20_000 })
      .toBeGreaterThanOrEqual(9);
    const missed: string[] = [];
    page.on('requestfailed', (request) => missed.push(new URL(request.url()).pathname));
    await page.context().setOffline(true);
    await box(page, nameOf('risk-and-need')).check();
    for (const format of formatIds) await make('reading-pack', format);
    const saved = await fileFrom('[data-part="save"]');
    await page.getByLabel(words.partners.label).fill('Police');
    await fileFrom('[data-sheets="docx"]');
    await page
      .getByLabel(words.keep.open)
      .setInputFiles({ name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(saved.bytes) });
    await status(page, 'keep')
      .getByText(phrase(words.script.opened, { file: 'saved.json' }))
      .waitFor();
    // With each new address Chromium asks for the sign in its tab again, and notes that it did not come.
    expect(missed.filter((path) => !path.endsWith('/favicon.svg'))).toEqual([]);
    expect(visits.complaints.splice(0).filter((complaint) => !/ERR_INTERNET_DISCONNECTED/.test(complaint))).toEqual([]);
  });

  test('fetches 15 kB of script for the page at most, and 280 kB of what makes a document', async () => {
    const from = visits.requests.length;
    const { page } = await choosing('#indicators=risk-and-need');
    await page.waitForLoadState('networkidle');
    const paths = visits.requests.slice(from).map(({ url }) => decodeURIComponent(new URL(url).pathname).slice(site.base.length));
    const weighs = (wanted: RegExp) =>
      paths
        .filter((path) => wanted.test(path))
        .reduce((sum, path) => sum + gzipSync(readFileSync(join(site.folder, path)), { level: 9 }).length / 1000, 0);
    expect(paths.filter((path) => /worker.*\.js$/.test(path))).toHaveLength(1);
    expect(weighs(/^_astro\/(?!worker|saved-choice).*\.js$/)).toBeLessThanOrEqual(15);
    expect(weighs(/worker.*\.js$|framework\.json$/)).toBeLessThanOrEqual(280);
  });

  test('reads without scripts why there is nothing to choose, and is led to what is ready', async () => {
    const { page } = await choosing('', { javaScriptEnabled: false });
    expect(await page.getByRole('main').innerText()).toContain(words.withoutScript);
    expect(await page.getByLabel(words.start.label).isVisible()).toBe(false);
    await page.getByRole('link', { name: words.ready }).click();
    await page.waitForURL(visits.url('templates/'));
  });

  test('comes from the page of an indicator with that indicator chosen', async () => {
    const page = await visits.open('indicators/risk-and-need/');
    await page.getByRole('link', { name: words.together }).click();
    await page.waitForURL(/\/templates\/choose\//);
    expect(await box(page, nameOf('risk-and-need')).isChecked()).toBe(true);
  });
});

const answersIn = async (bytes: Uint8Array, format: FormatId): Promise<unknown> =>
  format === 'pdf' ? await readPdf(bytes) : readWord(bytes);

function templateCalled(id: string): TemplateChoice {
  const found = readyTemplates(framework).find((template) => template.id === id);
  if (found === undefined) throw new Error(`there is no template "${id}"`);
  return found;
}
