/** What to keep of a style sheet and how to colour it. */
export interface Restyling {
  /** Names of blocks ("button" for `.ds_button`, `.ds_button--small`, `.ds_button__icon`). */
  readonly parts: readonly string[];
  /** Colours as the sheet writes them, each with what takes its place. */
  readonly colours: Readonly<Record<string, string>>;
  /** Whether rules that are about no part at all are left out too: those of plain headings, say. */
  readonly partsOnly?: boolean;
}

/** Leaves out every rule that is only about other parts, and replaces colours. Throws on a colour that was not thought of. */
export function restyle(css: string, { parts, colours, partsOnly = false }: Restyling): string {
  const wanted: Wanted = { parts: new Set(parts), partsOnly };
  const kept = rulesIn(css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*@charset[^;]*;/, ''))
    .map((rule) => keep(rule, wanted))
    .join('\n');
  return kept.replaceAll(/#[0-9a-f]{3,8}\b(?![^(]*"\))|\brgb\([^)]*\)/gi, (colour) => {
    const ours = colours[colour.toLowerCase()];
    if (ours === undefined) throw new Error(`The design system uses the colour ${colour}; say what takes its place.`);
    return ours;
  });
}

interface Wanted {
  readonly parts: ReadonlySet<string>;
  readonly partsOnly: boolean;
}

interface Rule {
  readonly head: string;
  readonly body: string;
}

/** The rules of a sheet or of an at-rule's body: what stands before each brace, and what stands inside. */
function rulesIn(css: string): Rule[] {
  const rules: Rule[] = [];
  let from = 0;
  let opened = 0;
  let depth = 0;
  for (let index = 0; index < css.length; index += 1) {
    const character = css[index];
    if (character === '{') {
      if (depth === 0) opened = index;
      depth += 1;
    } else if (character === '}') {
      depth -= 1;
      if (depth > 0) continue;
      rules.push({ head: css.slice(from, opened).trim(), body: css.slice(opened + 1, index) });
      from = index + 1;
    }
  }
  return rules;
}

function keep({ head, body }: Rule, wanted: Wanted): string {
  if (/^@(media|supports|container)/.test(head)) {
    const inner = rulesIn(body)
      .map((rule) => keep(rule, wanted))
      .join('');
    return inner === '' ? '' : `${head}{${inner}}`;
  }
  if (head.startsWith('@')) return wanted.partsOnly ? '' : `${head}{${body}}`;
  const selectors = head.split(/,(?![^(]*\))/).filter((selector) => isWanted(partsOf(selector), wanted));
  return selectors.length === 0 ? '' : `${selectors.map((selector) => selector.trim()).join(',')}{${body}}`;
}

const isWanted = (found: readonly string[], { parts, partsOnly }: Wanted): boolean =>
  found.every((part) => parts.has(part)) && !(partsOnly && found.length === 0);

/** ".ds_button--small > .ds_icon" → "button", "icon"; ".ds_\\!_margin--0" → "\\!", the sign of what is part of nothing. */
const partsOf = (selector: string): string[] =>
  [...selector.matchAll(/\.ds_(\\!|[a-z0-9]+(?:-[a-z0-9]+)*)/g)].map(([, part]) => part ?? '');
