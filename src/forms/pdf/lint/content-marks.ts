/** Marked words of a page: their number, and where the first of them stands, in points from the bottom left corner. */
export interface Mark {
  readonly number: number;
  readonly x: number;
  readonly y: number;
}

/** Operators that leave something on the page (PDF 1.7, table 51). */
const painting = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'Do', 'sh', 'EI']);

const token = /\((?:\\.|[^\\()])*\)|<<|>>|<[0-9a-fA-F\s]*>|[[\]]|\/[^\s()<>[\]/%]*|[^\s()<>[\]/%]+/gs;

/** What a page's operators mark, and what they draw outside every mark. Nested marks belong to the innermost number. */
export function readMarks(operators: string): { marks: readonly Mark[]; unmarked: readonly string[] } {
  const marks: Mark[] = [];
  const unmarked: string[] = [];
  const open: (number | 'artifact' | 'other')[] = [];
  let operands: string[] = [];
  let position = { x: 0, y: 0 };

  const paint = (operator: string): void => {
    const number = open.findLast((mark) => typeof mark === 'number');
    if (number === undefined && !open.includes('artifact')) unmarked.push(operator);
    if (number !== undefined && !marks.some((mark) => mark.number === number)) marks.push({ number, ...position });
  };
  const operatorsByName: Readonly<Record<string, () => void>> = {
    BMC: () => open.push(operands.at(-1) === '/Artifact' ? 'artifact' : 'other'),
    BDC: () => open.push(operands[0] === '/Artifact' ? 'artifact' : (numberIn(operands) ?? 'other')),
    EMC: () => open.pop(),
    Tm: () => {
      position = { x: Number(operands.at(-2)), y: Number(operands.at(-1)) };
    },
  };

  for (const [word] of operators.matchAll(token)) {
    if (/^(?:[(<[\]>/]|[+-]?\.?\d|true$|false$|null$)/.test(word)) {
      operands.push(word);
      continue;
    }
    operatorsByName[word]?.();
    if (painting.has(word)) paint(word);
    operands = [];
  }
  return { marks, unmarked };
}

function numberIn(operands: readonly string[]): number | undefined {
  const place = operands.indexOf('/MCID');
  return place < 0 ? undefined : Number(operands[place + 1]);
}
