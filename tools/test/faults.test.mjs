import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../launcher/root.mjs';

/*
 * What docs/faults.md says is tested, held against the tests: an auditor who looks for one must find it under its name.
 */

const DOCS = path.join(ROOT, 'docs');
const chapters = readFileSync(path.join(DOCS, 'faults.md'), 'utf8').split(/^## /m).slice(1);

/** The tests that a chapter names: each line of its list a file, and titles of it. */
const named = (/** @type {string} */ chapter) =>
  chapter
    .split(/^- /m)
    .slice(1)
    .map((entry) => ({
      file: /\]\(([^)]+)\)/.exec(entry)?.[1] ?? '',
      titles: [...entry.matchAll(/`([^`]+)`/g)].map(([, title = '']) => title),
    }));

test('each fault has its chapter', () => {
  const numbers = chapters.map((chapter) => Number.parseInt(chapter, 10)).filter(Number.isInteger);
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

test.each(chapters.map((chapter) => ({ heading: chapter.split('\n')[0], tests: named(chapter) })))(
  'the tests that "$heading" names are there',
  ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const { file, titles } of tests) {
      const source = readFileSync(path.join(DOCS, file), 'utf8');
      expect(titles.length).toBeGreaterThan(0);
      expect(titles.filter((title) => !source.includes(`'${title}'`))).toEqual([]);
    }
  },
);
