import { type IParagraphOptions, Paragraph, type XmlComponent } from 'docx';

/** A paragraph in a style that holds any element, our own controls among them: the library's takes only its own. */
export class WordParagraph extends Paragraph {
  constructor(style: string, children: readonly XmlComponent[], options: Omit<IParagraphOptions, 'children' | 'style'> = {}) {
    super({ ...options, style });
    this.root.push(...children);
  }
}
