import { contentOf, controlsIn, isBoxToTick, isRepeating, propertyOf, tagOf } from './lint-controls.ts';
import { BODY, styleOf, type WordRule } from './lint-rule.ts';
import { around, elementsIn, firstIn, textIn, type XmlElement } from './xml-tree.ts';

/** What must hold for the names of controls: a screen reader says what is printed. */
export const labelRules: Readonly<Record<string, WordRule>> = {
  labels: (file) => {
    const paragraphs = elementsIn(file.part(BODY), 'w:p');
    return controlsIn(file)
      .map((control) => ({ control, label: labelOf(control, paragraphs), name: propertyOf(control, 'w:alias') }))
      .filter(({ label, name }) => name !== '' && !agree(label, name))
      .map(({ control, label, name }) => `${tagOf(control)} is called "${name}", and what is printed for it is "${label}"`);
  },
};

/** What is printed for a control: the words beside a box to tick, the heading of its column, or the heading or label above. */
function labelOf(control: XmlElement, paragraphs: readonly XmlElement[]): string {
  const own = around(control, 'w:p');
  if (own !== undefined && isBoxToTick(control))
    return textIn(own)
      .replace(textIn(contentOf(control)), '')
      .trim();
  const table = around(control, 'w:tbl');
  if (table !== undefined && !isRepeating(control)) return columnHeading(control, table);
  const first = own ?? firstIn(table ?? control, 'w:p');
  const above = paragraphs.slice(0, first === undefined ? 0 : paragraphs.indexOf(first));
  const label = above.findLast((paragraph) => !/^(Hint|Answer)/.test(styleOf(paragraph)));
  return label === undefined ? '' : textIn(label);
}

/** The first line of the cell that heads a control's column. */
function columnHeading(control: XmlElement, table: XmlElement): string {
  const cell = around(control, 'w:tc') ?? control;
  const column = elementsIn(around(control, 'w:tr') ?? table, 'w:tc').indexOf(cell);
  const headings = firstIn(table, 'w:tr');
  const heading = headings === undefined ? undefined : elementsIn(headings, 'w:tc')[column];
  const line = heading === undefined ? undefined : firstIn(heading, 'w:p');
  return line === undefined ? '' : textIn(line);
}

/** Whether a label says the name, or all of it but what comes before (a number, the name of the rows): a hint may follow on its line. */
const agree = (label: string, name: string): boolean =>
  label !== '' && (label.startsWith(name) || name.toLowerCase().endsWith(label.toLowerCase()));
