/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { specimenCase } from '../../../../test/specimenCase.ts';
import { caseCountries } from './caseCountries.ts';

const told = (documentCountry: string | null, network: string | number | null | undefined) =>
  caseCountries(
    specimenCase({ documentCountry, geolocation: network === undefined ? {} : { country_code: network } }),
  ).map(({ code, differs }) => [code, differs]);

test.each([
  ['the same in two and three letters', 'IN', 'IND', ['IN', false], ['IN', false]],
  ['another network', 'IN', 'QA', ['IN', false], ['QA', true]],
  ['another document', 'PK', 'IN', ['PK', true], ['IN', false]],
  ['nothing known', null, '', [null, false], [null, false]],
  ['no key at all', null, undefined, [null, false], [null, false]],
  ['a code that is none', 'IN', 'ZZ9', ['IN', false], ['ZZ9', false]],
] as const)('%s', (_what, document, network, first, second) =>
  expect(told(document, network)).toEqual([['IN', false], first, second]),
);
