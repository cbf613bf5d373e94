import type { ChoiceRemark } from '../../forms/check-choice.ts';
import { phrase } from '../../forms/phrase.ts';
import { part } from '../search-view.ts';
import type { ChooseWords } from './words.ts';

/** Tells in one notice what could not be kept of a choice that somebody brought; takes the notice away where all was kept. */
export function showRemarks(
  page: HTMLElement,
  words: ChooseWords['remarks'],
  remarks: readonly ChoiceRemark[],
  nameOf: (id: string) => string,
): void {
  const notice = part(page, 'remarks');
  notice.hidden = remarks.length === 0;
  const sentences = new Set(remarks.map((remark) => sentenceOf(words, remark, nameOf)));
  const [title, text, list] = [document.createElement('h2'), document.createElement('p'), document.createElement('ul')];
  title.textContent = words.title;
  text.textContent = words.text;
  list.append(
    ...[...sentences].map((sentence) => {
      const item = document.createElement('li');
      item.textContent = sentence;
      return item;
    }),
  );
  notice.replaceChildren(...(remarks.length === 0 ? [] : [title, text, list]));
}

function sentenceOf(words: ChooseWords['remarks'], remark: ChoiceRemark, nameOf: (id: string) => string): string {
  switch (remark.kind) {
    case 'moved':
      return phrase(words.moved, { id: `“${remark.id}”`, name: `“${nameOf(remark.now)}”` });
    case 'unknown':
      return phrase(words.unknown, { id: `“${remark.id}”` });
    case 'unreadable':
      return phrase(words.unreadable, { words: `“${remark.words.slice(0, MOST_LETTERS)}”` });
  }
}

/** An address can hold any amount of nonsense. */
const MOST_LETTERS = 80;
