import type { ImageChoice } from './imageChoice.ts';
import { isHttpsLink } from './imageFile.ts';

/** What is wrong with a choice before it is sent; a file was checked when it was chosen. */
export const imageMistake = (choice: ImageChoice | null): 'missing' | 'notHttps' | undefined => {
  if (choice === null) return 'missing';
  return choice.kind === 'link' && !isHttpsLink(choice.link) ? 'notHttps' : undefined;
};
