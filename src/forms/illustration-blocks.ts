import { type Framework, get, illustrationsOf, isStrong, themeOf } from '../framework/framework.ts';
import type { Illustration, Indicator } from '../framework/schema.ts';
import type { TemplateOptions } from '../framework/template-schema.ts';
import { heading, panel, paragraph, strong, text } from './blocks.ts';
import type { Block, PanelBlock } from './form.ts';
import { anchorOf, levelName, partAnchor, placesOf } from './names.ts';
import { phrase } from './phrase.ts';
import { prose, proseLine } from './prose.ts';

/** Which illustrations are shown: all, unless a template says otherwise. */
export type Shown = Pick<TemplateOptions, 'illustrations' | 'settings'>;

/** Illustrations by theme, and under each theme by setting, very good before weak. */
export function illustrationBlocks(framework: Framework, indicator: Indicator, shown: Shown): Block[] {
  const illustrations = shownOf(framework, indicator, shown).filter((illustration) => illustration.kind === 'theme');
  if (illustrations.length === 0) return [];
  const themes = [...new Set(illustrations.map(({ theme }) => theme))];
  return [
    heading(3, framework.formWording.parts.illustrations, partAnchor('illustrations', indicator)),
    paragraph(framework.notices.illustrations, 'note'),
    ...themes.flatMap((theme) => [
      heading(4, themeOf(indicator, theme)?.title ?? theme, `illustrations-of-${theme}`),
      ...illustrations
        .filter((illustration) => illustration.theme === theme)
        .map((illustration) => illustrationPanel(framework, illustration)),
    ]),
  ];
}

/** One illustration, set apart, with what it rests on. */
export const illustrationPanel = (framework: Framework, illustration: Extract<Illustration, { kind: 'theme' }>): PanelBlock =>
  panel(
    5,
    phrase(framework.formWording.illustration, {
      level: levelName(framework, illustration.level),
      setting: get(framework, 'settings', illustration.setting).title,
    }),
    [...prose(illustration.text), ...basisNotes(framework, illustration)],
    { tone: toneOf(framework, illustration.level), anchor: anchorOf('illustrations', illustration.id) },
  );

/** Each ladder with its rungs, the best first. */
export function ladderBlocks(framework: Framework, indicator: Indicator, shown: Shown): Block[] {
  const ladders = shownOf(framework, indicator, shown).filter((illustration) => illustration.kind === 'ladder');
  if (ladders.length === 0) return [];
  return [
    heading(3, framework.formWording.parts.ladders, partAnchor('ladders', indicator)),
    paragraph(framework.notices.ladder, 'note'),
    ...ladders.flatMap((ladder) => [
      heading(4, ladder.title, anchorOf('illustrations', ladder.id)),
      ...framework.levels.flatMap((level) =>
        ladder.rungs
          .filter((rung) => rung.level === level.id)
          .map((rung) =>
            panel(5, levelName(framework, level.id), prose(rung.text), {
              tone: toneOf(framework, level.id),
              anchor: anchorOf('illustrations', rung.id),
            }),
          ),
      ),
      ...basisNotes(framework, ladder),
    ]),
  ];
}

const shownOf = (framework: Framework, indicator: Indicator, { illustrations = true, settings }: Shown): Illustration[] =>
  illustrations
    ? illustrationsOf(framework, indicator).filter(({ setting }) => settings === undefined || settings.includes(setting))
    : [];

/** How a panel shows the level of what stands in it. */
export const toneOf = (framework: Framework, level: string): PanelBlock['tone'] =>
  isStrong(framework, get(framework, 'levels', level)) ? 'strong' : 'weak';

/** What an illustration rests on, what of it is made up, and that nobody has reviewed it where that is so. */
export function basisNotes(framework: Framework, { basis, reviewed }: Illustration): Block[] {
  const { basis: sentence, invented } = framework.formWording;
  return [
    paragraph(
      [
        strong(
          `${phrase(sentence, {
            places: placesOf(framework, basis)
              .map(({ words }) => words)
              .join('. '),
          })}.`,
        ),
        ...text(' '),
        ...proseLine(basis.rests),
      ],
      'note',
    ),
    paragraph(
      [
        strong(`${invented}:`),
        ...text(' '),
        ...proseLine(basis.invented),
        ...text(reviewed ? '' : ` ${framework.notices.notReviewed}`),
      ],
      'note',
    ),
  ];
}
