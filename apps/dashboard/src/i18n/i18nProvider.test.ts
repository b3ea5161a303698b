import { expect, test } from '@jest/globals';
import { addLaterWords, i18nProvider } from './i18nProvider.ts';

test('has the words of the later pages once they were fetched, and those of the first all along', async () => {
  const says = (key: string) => i18nProvider.translate(key, { _: 'unknown' });
  expect([says('list.title'), says('admin.title')]).toEqual(['Verifications', 'unknown']);
  await Promise.all([addLaterWords(), addLaterWords()]);
  expect([says('list.title'), says('admin.title')]).toEqual(['Verifications', 'Administration']);
});
