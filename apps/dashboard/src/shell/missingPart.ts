/** The words of Chromium, Firefox and Safari; none of them has a class for it. */
const WORDS = /dynamically imported module|importing a module script/i;

/** Whether a page threw because one of its scripts could not be fetched: the desk is away, or was updated since this tab was opened. */
export const isMissingPart = (error: unknown): boolean =>
  error instanceof TypeError && WORDS.test(error.message);
