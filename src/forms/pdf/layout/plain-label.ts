/**
 * A drop-down's label in the letters that every viewer can choose by: hyphens for dashes, straight quotes for curly ones.
 * Some viewers compare what is chosen with what is offered in an encoding that lacks the others, and then choose nothing.
 */
export const plainLabel = (label: string): string =>
  label
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"');
