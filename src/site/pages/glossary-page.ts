import { anchorOf, citationWords, termName } from '../../forms/names.ts';
import { phrase } from '../../forms/phrase.ts';
import { get, type SiteFramework } from '../../framework/framework.ts';
import type { GlossaryTerm } from '../../framework/schema.ts';
import { paths } from '../paths.ts';

/** What the glossary says: its terms by first letter. */
export function glossaryPage(framework: SiteFramework) {
  const words = framework.siteWording.glossary;
  const letters = [...Map.groupBy(framework.glossary, ({ title }) => title.charAt(0).toUpperCase())];
  return {
    words,
    lead: phrase(words.lead, { terms: framework.glossary.length }),
    letters: letters.map(([letter, terms]) => ({
      letter,
      anchor: `letter-${letter.toLowerCase()}`,
      terms: terms.map((term) => listedTerm(framework, term)),
    })),
  };
}

function listedTerm(framework: SiteFramework, term: GlossaryTerm) {
  const { synonyms = [], text, replacedBy } = term;
  const successor = replacedBy === undefined ? undefined : get(framework, 'glossary', replacedBy);
  return {
    anchor: anchorOf('glossary', term.id),
    title: termName(term),
    synonyms,
    text,
    replacedBy: successor === undefined ? undefined : { label: successor.title, href: paths.record('glossary', successor.id) },
    citation: citationWords(framework, term),
  };
}

export type ListedTerm = ReturnType<typeof listedTerm>;
