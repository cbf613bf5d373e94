import { z } from 'zod';
import { line, prose } from './fields.ts';
import { proseProblems } from './prose.ts';
import { phrase } from './wording-schema.ts';

/** A sentence with places to fill in and, like prose, links or emphasis. */
const richPhrase = (...places: readonly string[]) =>
  phrase(...places).superRefine((text, context) => {
    for (const message of proseProblems(text)) context.addIssue({ code: 'custom', message });
  });

/** A number of things, in words: "1 page", "3 pages". */
const counted = () => z.strictObject({ one: line(), many: phrase('count') });

/** A page: its heading, its name in menus, and its sentence in search results. */
const page = { title: line(), menu: line(), description: line() };

/** A way into the site on its first page. */
const door = z.strictObject({ title: line(), text: line(), link: line() });

/** A file: what its link says, and what is in it. */
const file = z.strictObject({ label: line(), about: line() });

/** The labels and sentences of pages. */
export const siteWording = z.strictObject({
  /** The name of the site. */
  name: line(),
  /** What the browser's tab says. */
  pageTitle: phrase('page', 'site'),
  /** What stands around every page. */
  frame: z.strictObject({
    skip: line(),
    menu: line(),
    close: line(),
    mainNavigation: line(),
    breadcrumbs: line(),
    home: line(),
    onThisPage: line(),
    footerNavigation: line(),
    version: phrase('version', 'date'),
    licence: line(),
  }),
  /** Links to a place on a page, and printing a part of it. */
  here: z.strictObject({
    /** What such a link is called; the eye sees a sign. */
    link: phrase('words'),
    /** Said when the address is in the clipboard. */
    copied: line(),
    print: line(),
  }),
  home: z.strictObject({
    title: line(),
    description: line(),
    /** What this is, in two sentences. */
    lead: phrase('indicators'),
    doors: z.strictObject({ read: door, find: door, fill: door }),
    /** The way in for somebody who has never done this. */
    start: z.strictObject({ title: line() }),
    changes: line(),
    newer: z.strictObject({ title: line(), text: richPhrase('date') }),
  }),
  /** The picture of the quality model. */
  model: z.strictObject({
    title: line(),
    about: phrase('keyQuestions', 'areas', 'indicators'),
    keyQuestions: line(),
    areas: line(),
    keyQuestion: phrase('number'),
    area: phrase('number', 'title'),
    legend: line(),
  }),
  /** How much the site can say about an indicator: a short mark, and what it means. */
  coverage: z.strictObject({
    full: z.strictObject({ mark: line(), about: prose() }),
    themes: z.strictObject({ mark: line(), about: prose() }),
    title: z.strictObject({ mark: line(), about: prose() }),
  }),
  indicators: z.strictObject({ ...page, lead: phrase('full', 'indicators') }),
  indicator: z.strictObject({
    description: phrase('name', 'keyQuestion'),
    variants: line(),
    coverage: line(),
    place: line(),
    placeAnchor: line(),
    keyQuestion: line(),
    area: line(),
    neighbours: line(),
    alone: line(),
    downloads: line(),
    illustrations: counted(),
    siblings: line(),
    previous: line(),
    next: line(),
    all: line(),
  }),
  /** The page at the short address of an indicator, and how the indicator's own page names that address. */
  short: z.strictObject({ title: phrase('number'), description: phrase('name'), label: line() }),
  /** The news of the site, for programs that fetch them. */
  feed: z.strictObject({ title: phrase('site') }),
  downloads: z.strictObject({
    pages: counted(),
    /** Where only the program that opens the file can tell. */
    aboutPages: counted(),
    size: phrase('kilobytes'),
    /** What is in brackets behind a link. */
    facts: phrase('pages', 'size'),
    /** What a link says where the eye sees only "Word". */
    link: phrase('format', 'document', 'template'),
  }),
  illustrations: z.strictObject({
    ...page,
    lead: prose(),
    /** Above the box and the filters, which need scripts. */
    choose: z.strictObject({ title: line(), label: line(), hint: line() }),
    /** Above the lists, which do not. */
    browse: line(),
    by: z.strictObject({ indicators: line(), levels: line(), settings: line() }),
    titles: z.strictObject({ indicators: phrase('name'), levels: phrase('name'), settings: phrase('name') }),
    count: counted(),
    none: line(),
    whole: phrase('indicator'),
    about: phrase('indicator', 'setting'),
    /** What leads to what an illustration rests on. */
    basis: line(),
    example: phrase('level', 'practice'),
  }),
  evidence: z.strictObject({
    ...page,
    lead: phrase('evidence', 'families'),
    serves: counted(),
    none: line(),
    /** Whose words these are. */
    note: line(),
    /** The table of evidence and indicators. */
    matrix: z.strictObject({
      title: line(),
      description: line(),
      lead: phrase('evidence', 'several'),
      source: line(),
      /** Above how many indicators a kind of evidence serves. */
      count: line(),
      /** What the marks mean: documents name that evidence there, or we do. */
      uses: z.strictObject({ published: line(), own: line() }),
      byIndicator: line(),
      /** How the page of evidence leads there. */
      link: line(),
    }),
  }),
  templates: z.strictObject({
    ...page,
    lead: prose(),
    /** Above what the documents are for. */
    documents: line(),
    /** Every template in one file. */
    all: z.strictObject({ link: line(), facts: phrase('files', 'megabytes') }),
    sets: line(),
    singles: line(),
    singlesAbout: prose(),
    covers: line(),
    template: line(),
    indicators: counted(),
  }),
  /** The page on which people make a template of their own. */
  choose: z.strictObject({
    title: line(),
    description: line(),
    lead: phrase('indicators'),
    withoutScript: line(),
    /** Where to go then. */
    ready: line(),
    /** How other pages lead here. */
    link: line(),
    linkAbout: line(),
    /** How the page of an indicator leads here, with that indicator chosen. */
    together: line(),
    /** What the choice comes to, beside it. */
    summary: z.strictObject({ title: line(), downloads: line() }),
    /** Headings down the page. */
    steps: z.strictObject({ covers: line(), holds: line(), downloads: line() }),
    /** Choices that are ready, to begin with. */
    start: z.strictObject({
      label: line(),
      hint: line(),
      none: line(),
      button: line(),
      groups: z.strictObject({ sets: line(), keyQuestions: line(), activities: line(), singles: line() }),
      /** The indicators of an activity in one role. */
      activity: phrase('activity', 'role'),
      roles: z.strictObject({ evaluated: line(), reported: line(), considered: line() }),
    }),
    indicators: z.strictObject({
      title: line(),
      hint: line(),
      /** Buttons for all, for those of a key question and for those of an area. */
      all: line(),
      none: line(),
      keyQuestion: phrase('number', 'title'),
    }),
    order: z.strictObject({
      title: line(),
      hint: line(),
      up: phrase('indicator'),
      down: phrase('indicator'),
      remove: phrase('indicator'),
    }),
    name: z.strictObject({
      title: line(),
      label: line(),
      hint: line(),
      /** Above the answers that can be filled in beforehand. */
      ahead: line(),
    }),
    asks: z.strictObject({ title: line(), levels: line(), levelsHint: line(), questions: line(), questionsHint: line() }),
    sections: z.strictObject({ title: line(), hint: line() }),
    settings: z.strictObject({ title: line(), hint: line() }),
    /** How many rows stand ready; `usual` is the number that documents have otherwise. */
    rows: z.strictObject({ title: line(), hint: line(), usual: phrase('count') }),
    downloads: z.strictObject({
      /** In place of the documents, where no indicator is chosen. */
      empty: line(),
      title: line(),
      /** A button that shows only its format. */
      file: phrase('document', 'format'),
      preview: z.strictObject({ title: line(), label: line(), about: line() }),
    }),
    keep: z.strictObject({ title: line(), text: line(), copy: line(), save: line(), open: line(), openHint: line() }),
    partners: z.strictObject({ title: line(), text: line(), label: line(), hint: line(), button: phrase('format') }),
    /** What the page's script says. */
    script: z.strictObject({
      indicators: z.strictObject({ none: line(), one: line(), many: phrase('count') }),
      pages: counted(),
      fields: z.strictObject({ none: line(), one: line(), many: phrase('count') }),
      /** In place of pages, until they are known. */
      counting: line(),
      /** Said aloud after each change: the first document stands for all. */
      summary: phrase('indicators', 'document', 'pages', 'fields'),
      moved: phrase('indicator', 'place', 'count'),
      removed: phrase('indicator'),
      made: phrase('file'),
      /** Letters of an answer that PDF cannot draw. */
      unshown: phrase('letters', 'answer'),
      copied: line(),
      notCopied: line(),
      opened: phrase('file'),
      /** Before the reasons. */
      notOpened: phrase('file'),
      /** Beside the bar that shows after a moment. */
      working: z.strictObject({ make: phrase('file'), sheets: line(), open: phrase('file'), save: line(), preview: line() }),
      /** Why something was not done. */
      failed: z.strictObject({
        unreachable: line(),
        letters: phrase('letters'),
        fault: phrase('message'),
        nobody: line(),
      }),
      /** What could not be kept of a choice that somebody brought. */
      remarks: z.strictObject({
        title: line(),
        text: line(),
        moved: phrase('id', 'name'),
        unknown: phrase('id'),
        unreadable: phrase('words'),
        repeated: phrase('organisation'),
      }),
    }),
  }),
  guides: z.strictObject({ ...page, lead: prose() }),
  activities: z.strictObject({
    ...page,
    lead: prose(),
    when: line(),
    progress: line(),
    progressOf: z.strictObject({ planned: line(), running: line(), complete: line(), unknown: line() }),
    asAt: line(),
    partners: line(),
    areas: line(),
    outputs: line(),
    indicators: line(),
    notes: line(),
    none: line(),
  }),
  findings: z.strictObject({
    ...page,
    lead: phrase('findings', 'indicators'),
    messages: line(),
    messagesAbout: phrase('messages'),
    /** Before the indicators that a message bears on. */
    bears: line(),
    count: counted(),
    /** How the page of an indicator leads there. */
    link: line(),
  }),
  figures: z.strictObject({
    ...page,
    lead: phrase('figures'),
    value: line(),
    meaning: line(),
    place: line(),
  }),
  timeline: z.strictObject({
    title: phrase('weeks'),
    menu: line(),
    description: phrase('weeks', 'stages'),
    lead: prose(),
    week: line(),
    inspectors: line(),
    service: line(),
    deadline: line(),
    /** What the colours of the picture mean. */
    step: line(),
    due: line(),
    /** Where a party had nothing to do. */
    nothing: line(),
    stage: phrase('number', 'title'),
    weeks: phrase('first', 'last'),
  }),
  glossary: z.strictObject({ ...page, lead: phrase('terms'), also: line(), replacedBy: line(), letters: line() }),
  sources: z.strictObject({
    ...page,
    lead: prose(),
    publisher: line(),
    date: line(),
    rights: line(),
    status: line(),
    checked: line(),
    kinds: z.strictObject({ published: line(), own: line() }),
  }),
  data: z.strictObject({
    ...page,
    lead: phrase('version', 'date'),
    /** Above the files that hold everything. */
    whole: line(),
    files: z.strictObject({ framework: file, schema: file, templates: file, answers: file }),
    tables: z.strictObject({ title: line(), text: prose(), kind: line(), count: line(), file: line(), anchor: line() }),
    /** What each kind of record is called. */
    collections: z.strictObject({
      sources: line(),
      keyQuestions: line(),
      areas: line(),
      indicators: line(),
      questions: line(),
      levels: line(),
      settings: line(),
      selfEvaluationQuestions: line(),
      evidenceFamilies: line(),
      evidence: line(),
      illustrations: line(),
      findings: line(),
      keyMessages: line(),
      figures: line(),
      glossary: line(),
      process: line(),
      activities: line(),
      sections: line(),
      standards: line(),
      documents: line(),
      templates: line(),
      workedExamples: line(),
      changes: line(),
    }),
    ids: z.strictObject({ title: line(), text: richPhrase('id', 'number'), more: prose() }),
  }),
  workedExample: z.strictObject({
    ...page,
    /** Headings above what can be learned from it, and what is wrong with it. */
    useful: line(),
    imperfect: line(),
    /** Under each level in it: whose level that is. */
    level: line(),
    /** Above the form as files. */
    downloads: line(),
    /** How the page of templates leads to it. */
    link: line(),
    linkAbout: line(),
  }),
  search: z.strictObject({
    ...page,
    label: line(),
    button: line(),
    hint: line(),
    kinds: z.strictObject({
      indicator: line(),
      theme: line(),
      question: line(),
      illustration: line(),
      evidence: line(),
      term: line(),
      level: line(),
      activity: line(),
      finding: line(),
      message: line(),
      figure: line(),
      stage: line(),
      page: line(),
    }),
    filters: z.strictObject({
      title: line(),
      kind: line(),
      indicator: line(),
      area: line(),
      level: line(),
      setting: line(),
      theme: line(),
      /** A theme among those of all indicators. */
      themeName: phrase('number', 'title'),
      any: line(),
      clear: line(),
      /** How many filters are chosen, beside the heading that opens them. */
      chosen: counted(),
      /** A filter that is chosen, which can be taken away again. */
      one: phrase('filter', 'value'),
      remove: phrase('filter'),
    }),
    results: line(),
    status: z.strictObject({
      empty: line(),
      searching: line(),
      none: phrase('words'),
      one: phrase('words'),
      many: phrase('count', 'words'),
      filteredNone: line(),
      filteredOne: line(),
      filteredMany: phrase('count'),
      blocked: line(),
      /** The index, or a part of it, did not come. */
      unreachable: line(),
      /** Before what was found for words that were probably meant. */
      meant: phrase('words'),
      /** What was found for most of the telling words of a whole question. */
      oneHolding: phrase('words'),
      manyHolding: phrase('count', 'words'),
    }),
    /** Words of which every question is full, in small letters: they say nothing of what somebody looks for. */
    smallWords: z.array(line()).readonly(),
    more: line(),
    browse: z.strictObject({ title: line(), text: line() }),
    withoutScript: line(),
  }),
  notFound: z.strictObject({ title: line(), description: line(), text: prose() }),
});

export type SiteWording = z.infer<typeof siteWording>;
