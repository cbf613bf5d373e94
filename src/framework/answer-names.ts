/** How one answer is named in lists of answers: "5.2 Strengths", from "{number} {label}". */
export const answerName = (sentence: string, number: string, label: string): string =>
  sentence.replaceAll('{number}', number).replaceAll('{label}', () => label);

/** How a cell of rows is named: "5.2 Actions: who", from the rows and the column. */
export const columnName = (rows: string, label: string): string => `${rows}: ${lowerFirst(label)}`;

/** How the answer under a section beside the indicators is labelled: "Resources: your answer". */
export const sectionAnswerLabel = (title: string, label: string): string => `${title}: ${lowerFirst(label)}`;

/** A label inside a sentence: "Areas for improvement" → "areas for improvement", but "LS/CMI" stays. */
export const lowerFirst = (label: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
