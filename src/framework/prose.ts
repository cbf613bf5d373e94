import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** A run of text inside a paragraph: the only inline meanings that page, Word and PDF can all show. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly type: 'language'; readonly language: string; readonly children: readonly Inline[] };

/** A paragraph or a list: what authors can write in a prose field. */
export type ProseBlock =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

/** Reads an author's Markdown. Throws on anything outside the small part; `proseProblems` has the sentences. */
export function parseProse(markdown: string): readonly ProseBlock[] {
  const { blocks, problems } = read(markdown);
  if (problems.length > 0) throw new Error(problems.join('; '));
  return blocks;
}

/** Says, a sentence each, which Markdown in the text some published form could not show. */
export const proseProblems = (markdown: string): readonly string[] => read(markdown).problems;

const remedies: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'has a quotation block; write it as a paragraph',
  break: 'has a forced line break; start a new paragraph',
  code: 'has a code block (lines that begin with four spaces count as one); write plain text',
  definition: 'has a link definition; write the link in place',
  heading: 'has a heading; headings come from titles',
  html: 'has HTML; write plain text, or *italic*, **bold**, lists and links',
  image: 'has an image; forms cannot show it',
  imageReference: 'has an image; forms cannot show it',
  inlineCode: 'has code in back-ticks; write plain text',
  linkReference: 'has a link by reference; write the link in place',
  thematicBreak: 'has a ruled line; leave it out',
};

interface Reading {
  readonly blocks: readonly ProseBlock[];
  readonly problems: readonly string[];
}

/** What was read of a text stays known: each stands in several pages and files, and reading it is slow. */
const known = new Map<string, Reading>();

function read(markdown: string): Reading {
  const reading = known.get(markdown) ?? readAnew(markdown);
  known.set(markdown, reading);
  return reading;
}

function readAnew(markdown: string): Reading {
  const problems: string[] = [];
  const refuse = (node: Nodes): never[] => {
    problems.push(remedies[node.type] ?? `has ${node.type}, which forms cannot show`);
    return [];
  };

  const inlines = (nodes: readonly PhrasingContent[]): Inline[] => nodes.flatMap(inline);
  const inline = (node: PhrasingContent): Inline[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', text: node.value.replaceAll(/\s*\n\s*/g, ' ') }];
      case 'strong':
        return [{ type: 'strong', children: inlines(node.children) }];
      case 'emphasis':
        return [{ type: 'emphasis', children: inlines(node.children) }];
      case 'link':
        if (!/^https:\/\/[^\s]+$/.test(node.url)) problems.push(`links to "${node.url}"; a link must begin with https://`);
        return [{ type: 'link', href: node.url, children: inlines(node.children) }];
      default:
        return refuse(node);
    }
  };

  const listItem = (node: RootContent | Root): Inline[] => {
    if (node.type !== 'listItem') return refuse(node);
    const [only, ...more] = node.children;
    if (only?.type !== 'paragraph' || more.length > 0) {
      problems.push('has a list item that is more than one paragraph; write one paragraph for each item');
      return [];
    }
    return inlines(only.children);
  };

  const block = (node: RootContent): ProseBlock[] => {
    if (node.type === 'paragraph') return [{ type: 'paragraph', children: inlines(node.children) }];
    if (node.type === 'list') return [{ type: 'list', ordered: node.ordered === true, items: node.children.map(listItem) }];
    return refuse(node);
  };

  const blocks = fromMarkdown(markdown).children.flatMap(block);
  return { blocks, problems };
}
