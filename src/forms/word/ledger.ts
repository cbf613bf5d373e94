/** What an empty control says, in a box that is so many lines tall. */
export interface Prompt {
  readonly text: string;
  readonly lines: number;
}

/** What must be unique in a document, or known to all of it, while it is written. */
export interface Ledger {
  /** A number for a control: the same for the same tag and place, so that it does not move when others come or go. */
  controlId(tag: string): number;
  /** A number for a bookmark. Throws when two places have the same name, since links could not tell them apart. */
  bookmarkId(name: string): number;
  /** A number for an ordered list, so that each begins at one. */
  listNumber(): number;
  /** How many ordered lists there are so far. */
  readonly lists: number;
  /** The name under which a prompt is kept in the glossary part. */
  promptName(prompt: Prompt): string;
  /** Every prompt by its name, in order of first use. */
  readonly prompts: ReadonlyMap<string, Prompt>;
}

/** An empty ledger, for one document. */
export function createLedger(): Ledger {
  const controlIds = new Set<number>();
  const bookmarks = new Set<string>();
  const prompts = new Map<string, Prompt>();
  const promptNames = new Map<string, string>();
  const uses = new Map<string, number>();
  let lists = 0;

  return {
    prompts,
    controlId(tag) {
      const use = (uses.get(tag) ?? 0) + 1;
      uses.set(tag, use);
      let id = stableNumber(use === 1 ? tag : `${tag} ${use}`);
      while (controlIds.has(id)) id += 1;
      controlIds.add(id);
      return id;
    },
    bookmarkId(name) {
      if (bookmarks.has(name)) throw new Error(`Two places in the form are named "${name}"; give each an anchor of its own`);
      bookmarks.add(name);
      return bookmarks.size;
    },
    listNumber() {
      lists += 1;
      return lists;
    },
    get lists() {
      return lists;
    },
    promptName(prompt) {
      const key = `${prompt.lines} ${prompt.text}`;
      const known = promptNames.get(key);
      if (known !== undefined) return known;
      const name = `Prompt${prompts.size + 1}`;
      promptNames.set(key, name);
      prompts.set(name, prompt);
      return name;
    },
  };
}

/** FNV-1a over the text, as the positive 31-bit number that control ids must be. */
export function stableNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 1) % 0x7ffffff0 || 1;
}
