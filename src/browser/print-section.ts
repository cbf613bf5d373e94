/** Puts a button beside the heading of each part of a page, which prints that part alone under the heading of the page. */
export function printSections(guidance: HTMLElement): void {
  for (const head of guidance.querySelectorAll<HTMLElement>(':scope > .block-heading-h2')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'print-section';
    button.textContent = guidance.dataset['print'] ?? '';
    const heading = head.querySelector('h2');
    if (heading !== null) button.setAttribute('aria-describedby', heading.id);
    button.addEventListener('click', () => printAlone(guidance, head));
    head.append(button);
  }
}

/** Marks a part for as long as it is being printed; the style sheet for paper leaves out all that is not marked. */
function printAlone(guidance: HTMLElement, head: HTMLElement): void {
  const siblings = [...guidance.children];
  const from = siblings.indexOf(head);
  const end = siblings.findIndex((element, index) => index > from && element.matches('.block-heading-h2'));
  const marked = siblings.slice(from, end === -1 ? undefined : end);
  guidance.classList.add('printing-part');
  for (const element of marked) element.classList.add('printing');
  addEventListener(
    'afterprint',
    () => {
      guidance.classList.remove('printing-part');
      for (const element of marked) element.classList.remove('printing');
    },
    { once: true },
  );
  print();
}
