import { expect, it } from 'vitest';
import { typedLine } from './typed-line.ts';

it.each([
  ['  Our\town \r\n review\u00a0', 'Our own review'],
  ['w\u0302', 'ŵ'],
  ['\ufeffjus\u00adti\u200bce\u2060', 'justice'],
  ['\u202eright', 'right'],
  ['a\u0000b\u001bc\ud800d\ufffe', 'abcd'],
  ['✔\ufe0f Done', '✔ Done'],
  ['\u200dCare\u200d & co\u200c', 'Care & co'],
  ['👩\u200d👩', '👩\u200d👩'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['one\u0085two\u2028three', 'one two three'],
])('A typed line is what can be seen of %j', (text, line) => {
  expect(typedLine(text)).toBe(line);
});
