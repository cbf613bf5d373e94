/** A search with what must stand among its first three results. */
export interface ExpectedSearch {
  readonly typed: string;
  readonly kind?: RegExp;
  readonly title?: RegExp;
  readonly place?: RegExp;
  readonly excerpt?: RegExp;
}

/** What people were seen to look for: numbers, old titles, abbreviations, slips and whole questions. */
export const expectedSearches: readonly ExpectedSearch[] = [
  { typed: '5.2', title: /^5\.2 / },
  { typed: 'risk and needs', title: /^5\.2 / },
  { typed: 'CPO', kind: /Glossary/, title: /^Community payback order \(CPO\)$/ },
  { typed: 'home visits weak', kind: /Illustration/, title: /^2 Weak: .*home visits/ },
  { typed: 'reviews overdue', title: /^Statutory review$/ },
  { typed: 'RoSH', title: /^Risk of serious harm \(RoSH\)$/ },
  { typed: 'service user feedback', kind: /Evidence source/, title: /feedback/i },
  { typed: 'housing on release', kind: /Illustration/, place: /Throughcare/ },
  { typed: 'what does adequate mean', kind: /Level/, title: /^3 Adequate$/ },
  { typed: 'improvment plan', title: /^Improvement plan$/ },
  { typed: 'OPIF', title: /\(OPIF\)$/, place: /^Replaced by: Community Justice Performance Framework$/ },
  { typed: 'section 27', title: /^Section 27$/, excerpt: /always name the Act.*Social Work \(Scotland\) Act 1968/ },
  { typed: 'offender', title: /^People$/ },
  { typed: 'HIS', title: /^Healthcare Improvement Scotland \(HIS\)$/ },
  { typed: 'What staff say of their work', kind: /Evidence source/, title: /^What staff say of their work$/ },
  { typed: 'which findings are there about staff training?', title: /training/i },
  { typed: 'how do we show that home visits happen on a community payback order?', title: /home visits/i },
];
