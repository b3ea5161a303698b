import type { Person } from './useNoteDraft.ts';

/** What is being typed after an @, from the sign up to the caret. */
export interface MentionQuery {
  start: number;
  words: string;
}

const LONGEST = 40;

/** Where the caret stands in a name after an @ that begins a word; undefined anywhere else, so that an e-mail address names nobody. */
export const mentionAt = (text: string, caret: number): MentionQuery | undefined => {
  const before = text.slice(0, caret);
  const start = before.lastIndexOf('@');
  if (start < 0 || (start > 0 && !/[\s(]/.test(before.charAt(start - 1)))) return undefined;
  const words = before.slice(start + 1);
  return words.length > LONGEST || /^\s|[\n\r]/.test(words) ? undefined : { start, words };
};

/** The text with the name in place of what was typed of it, and where the caret goes. */
export const withMention = (
  text: string,
  { start, words }: MentionQuery,
  name: string,
): { text: string; caret: number } => {
  const after = text.slice(start + 1 + words.length);
  const named = `${text.slice(0, start)}@${name}${after.startsWith(' ') ? '' : ' '}`;
  return { text: named + after, caret: start + name.length + 2 };
};

const plain = (text: string) => text.toLocaleLowerCase();

/** The people whose name, or a later part of it, begins with the words. */
export const peopleFor = (people: readonly Person[], words: string): Person[] => {
  const sought = plain(words);
  return people.filter(({ name }) => plain(name).startsWith(sought) || plain(name).includes(` ${sought}`));
};

/** Those of the chosen people whom the text still names. */
export const stillNamed = (chosen: readonly Person[], text: string): string[] => [
  ...new Set(chosen.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id)),
];
