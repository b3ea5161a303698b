import { expect, test } from '@jest/globals';
import { readMrz } from '../src/mrz/mrz.ts';
import { codesOf } from './support/facts.ts';
import { goodDocument } from './support/good-document.ts';
import { Seeded } from './support/seeded.ts';

const HOW_MANY = 1000;

const documents = Array.from({ length: HOW_MANY }, (_, seed) => goodDocument(new Seeded(seed)));

test('a thousand good documents of many countries, kinds and scripts raise nothing', () => {
  const noticed = documents.flatMap((facts, seed) => {
    const codes = codesOf(facts);
    return codes.length > 0 ? [{ seed, codes, facts }] : [];
  });
  expect(noticed.length === 0 ? [] : noticed.slice(0, 3)).toEqual([]);
  expect(noticed).toHaveLength(0);
});

test('they hold what could be noticed: every layout of zones, names cut short, territories, Aadhaar numbers', () => {
  const zones = documents.flatMap(readMrz);
  expect(zones.length).toBeGreaterThan(HOW_MANY / 2);
  expect(new Set(zones.map(({ state }) => state))).toEqual(new Set(['good']));
  expect(zones.filter((zone) => zone.state === 'good' && zone.content.namesCut).length).toBeGreaterThan(5);
  expect(documents.filter(({ country }) => country === 'HK').length).toBeGreaterThan(5);
  expect(
    documents.filter(({ proof }) => proof['document_official_name'] === 'Aadhaar V7').length,
  ).toBeGreaterThan(5);
});
