import { textRuns } from './hostileCharacters.ts';

/** The provider's words for where only a string fits (a title, an option's name): marks in brackets. */
export const visibleText = (text: string): string =>
  textRuns(text)
    .map((run) => (run.mark === undefined ? run.text : `[${run.mark}]`))
    .join('');
