import type { Choice } from '../../framework/choice-schema.ts';
import type { Wish } from './messages.ts';

/** The form on the page as a wish, both ways. The order of indicators, which boxes cannot hold, stands beside it. */
export interface WishForm {
  /** Ids of the indicators in their order. */
  readonly order: readonly string[];
  read(): Wish;
  /** Sets what is chosen; what is typed stays. */
  choose(choice: Choice): void;
  /** Sets what is typed. */
  write(typed: Pick<Wish, 'title' | 'values'>): void;
  /** Ticks or unticks indicators. */
  tick(ids: readonly string[], ticked: boolean): void;
  /** Puts the indicators into another order. */
  arrange(ids: readonly string[]): void;
  /** What an indicator is called; its id where there is none of that id. */
  nameOf(id: string): string;
}

/** Reads and writes the fields of the page's form by their names. */
export function wishForm(form: HTMLElement): WishForm {
  const all = <Element extends HTMLElement>(selector: string) => [...form.querySelectorAll<Element>(selector)];
  const boxes = (name: string) => all<HTMLInputElement>(`input[data-box="${name}"]`);
  const ticked = (name: string) => boxes(name).flatMap((box) => (box.checked ? [box.value] : []));
  const indicators = boxes('indicators');
  const rank = new Map(indicators.map(({ value }, index) => [value, index]));
  const rows = all<HTMLSelectElement>('select[name^="rows:"]');
  const lines = all<HTMLInputElement>('input[name^="value:"]');
  const title = all<HTMLInputElement>('input[name="title"]')[0];
  let order: readonly string[] = [];

  /** What is new comes where it stands in the framework, as long as nobody has chosen another order. */
  const fitOrder = () => {
    const kept = order.filter((id) => indicators[rank.get(id) ?? -1]?.checked);
    const added = ticked('indicators').filter((id) => !order.includes(id));
    const places = kept.map((id) => rank.get(id) ?? 0);
    const usual = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
    order = usual ? ticked('indicators') : [...kept, ...added];
  };
  const setBoxes = (name: string, values: readonly string[]) => {
    for (const box of boxes(name)) box.checked = values.includes(box.value);
  };
  form.addEventListener('change', fitOrder, { capture: true });

  return {
    get order() {
      return order;
    },
    read: () => {
      const settings = ticked('settings');
      const counts = rows
        .filter(({ value, dataset }) => value !== dataset['usual'])
        .map(({ name, value }) => [name.slice('rows:'.length), Number(value)] as const);
      const choice: Choice = {
        indicators: order,
        sections: ticked('sections'),
        options: {
          levels: ticked('levels').length > 0,
          questions: ticked('questions').length > 0,
          ...(counts.length > 0 && { rows: Object.fromEntries(counts) }),
          ...(settings.length === 0 && { illustrations: false }),
          ...(settings.length > 0 && settings.length < boxes('settings').length && { settings }),
        },
      };
      const values = lines.map(({ name, value }) => [name.slice('value:'.length), value.trim()] as const);
      return { choice, title: title?.value ?? '', values: Object.fromEntries(values.filter(([, value]) => value !== '')) };
    },
    choose({ indicators: chosen, sections, options }) {
      const { levels, questions, illustrations = true, settings = boxes('settings').map(({ value }) => value) } = options;
      order = chosen;
      setBoxes('indicators', chosen);
      setBoxes('sections', sections);
      setBoxes('levels', levels ? ['yes'] : []);
      setBoxes('questions', questions ? ['yes'] : []);
      setBoxes('settings', illustrations ? settings : []);
      for (const select of rows) {
        const count = options.rows?.[select.name.slice('rows:'.length)];
        select.value = String(count ?? select.dataset['usual']);
      }
    },
    write(typed) {
      if (title !== undefined) title.value = typed.title;
      for (const line of lines) line.value = typed.values[line.name.slice('value:'.length)] ?? '';
    },
    tick(ids, checked) {
      for (const box of indicators) if (ids.includes(box.value)) box.checked = checked;
      fitOrder();
    },
    arrange(ids) {
      order = ids;
    },
    nameOf: (id) =>
      indicators[rank.get(id) ?? -1]?.labels?.[0]?.textContent?.trim() ??
      all<HTMLInputElement>(`input[value="${CSS.escape(id)}"]`)[0]?.labels?.[0]?.textContent?.trim() ??
      id,
  };
}
