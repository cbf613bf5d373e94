import { type AskedAhead, askedAhead } from '../../forms/asked-ahead.ts';
import { type Choosable, MOST_ROWS, rowsOffered } from '../../forms/check-choice.ts';
import { choiceOf } from '../../forms/choice.ts';
import { addressOfChoice } from '../../forms/choice-address.ts';
import { formats } from '../../forms/formats.ts';
import { documentForEach } from '../../forms/partner-sheets.ts';
import { phrase } from '../../forms/phrase.ts';
import { readyTemplates } from '../../forms/templates.ts';
import type { Role, SiteFramework } from '../../framework/framework.ts';
import { paths } from '../paths.ts';
import { areaName, qualityModel } from '../quality-model.ts';

/** A choice to begin with: its address, and whether it says only which indicators are meant. */
export interface ReadyChoice {
  readonly label: string;
  readonly address: string;
  readonly indicatorsOnly: boolean;
}

/** What the page offers on which people make a template of their own, before its script has run. */
export function choosePage(framework: SiteFramework) {
  const { siteWording, formWording, documents, sections, settings } = framework;
  const { choose: words } = siteWording;
  const each = documentForEach(framework);
  const once = askedAhead(framework).filter(({ ahead }) => ahead === 'once');
  const ofSheetAlone = ({ documents: asking }: AskedAhead) => asking.every((id) => id === each?.document);
  return {
    words,
    lead: phrase(words.lead, { indicators: framework.indicators.length }),
    templates: { label: words.ready, href: paths.templates },
    framework: paths.framework,
    /** What the script says and checks, for it to read from the page. */
    script: JSON.stringify(words.script),
    choosable: JSON.stringify(choosableOf(framework)),
    ready: readyChoices(framework).filter(({ choices }) => choices.length > 0),
    model: qualityModel(framework)
      .filter(({ overall }) => !overall)
      .map(({ keyQuestion, areas }) => ({
        id: keyQuestion.id,
        title: phrase(words.indicators.keyQuestion, { number: keyQuestion.number, title: keyQuestion.title }),
        areas: areas.map(({ area, indicators }) => ({ id: area.id, title: areaName(framework, area), indicators })),
      })),
    asked: once.filter((asked) => !ofSheetAlone(asked)),
    sections: sections.map(({ id, title }) => ({ id, title })),
    settings: settings.map(({ id, title, about }) => ({ id, title, about })),
    rows: rowsOffered(framework).map(({ id, label, rows }) => ({ id, label, rows, most: MOST_ROWS })),
    documents: documents.map(({ id, name, about }) => ({ id, name, about })),
    formats: Object.values(formats).map(({ id, label }) => ({ id, label })),
    /** The sheet that goes to each partner, with what is filled in on all of them. */
    sheet: each === undefined ? undefined : { asked: once.filter(ofSheetAlone), datePrompt: formWording.prompts.date },
  };
}

/** No more of the framework than a choice is checked against. */
function choosableOf({ indicators, sections, settings, selfEvaluationQuestions, movedIds }: SiteFramework): Choosable {
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => ({ id }));
  return {
    indicators: ids(indicators),
    sections: ids(sections),
    settings: ids(settings),
    selfEvaluationQuestions: [
      { answers: rowsOffered({ selfEvaluationQuestions }).map((answer) => ({ ...answer, kind: 'rows' })) },
    ],
    movedIds,
  };
}

/** Ready-made templates, and the indicators that activities used. */
function readyChoices(framework: SiteFramework): { readonly label: string; readonly choices: readonly ReadyChoice[] }[] {
  const { groups, activity: activityName, roles } = framework.siteWording.choose.start;
  const templates = readyTemplates(framework);
  const written = new Set(framework.templates.map(({ id }) => id));
  const keyQuestions = new Set(framework.keyQuestions.map(({ id }) => id));
  const those = (wanted: (id: string) => boolean) =>
    templates
      .filter(({ id }) => wanted(id))
      .map((template) => ({
        label: template.title,
        address: addressOfChoice(choiceOf(template)),
        indicatorsOnly: false,
      }));
  const used = framework.activities.flatMap((activity) =>
    (['evaluated', 'reported', 'considered'] satisfies Role[])
      .filter((role) => activity[role].length > 0)
      .map((role) => ({
        label: phrase(activityName, { activity: activity.title, role: roles[role] }),
        address: addressOfChoice({ indicators: activity[role], sections: [], options: { levels: true, questions: true } }),
        indicatorsOnly: true,
      })),
  );
  return [
    { label: groups.sets, choices: those((id) => written.has(id)) },
    { label: groups.keyQuestions, choices: those((id) => keyQuestions.has(id)) },
    { label: groups.activities, choices: used },
    { label: groups.singles, choices: those((id) => !written.has(id) && !keyQuestions.has(id)) },
  ];
}
