import { lazy, type ComponentType } from 'react';
import { addLaterWords } from '../i18n/i18nProvider.ts';

/** A page that is fetched, with its words, when it is first opened. */
export const laterPage = <Props>(load: () => Promise<{ default: ComponentType<Props> }>) =>
  lazy(async () => {
    const [page] = await Promise.all([load(), addLaterWords()]);
    return page;
  });
