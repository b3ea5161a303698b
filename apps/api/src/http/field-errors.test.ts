import { submission, verificationSearch } from '@desk/contract';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { fieldErrors, type Place } from './field-errors.ts';

const errorsOf = (schema: z.ZodType, value: unknown, place: Place = { path: [], of: 'field' }) =>
  fieldErrors(schema.safeParse(value).error?.issues ?? [], place);

test('every bad field is named by its dotted path, unknown ones too', () => {
  const body = {
    email: 'x',
    country: 'XX',
    selfieImage: 'a',
    document: { frontImage: 1, side: 'left' },
    note: '',
  };
  expect(errorsOf(submission, body)).toEqual([
    { field: 'email', message: 'Must be an e-mail address' },
    { field: 'country', message: 'Must be a two-letter ISO 3166 country code' },
    { field: 'document.frontImage', message: 'Must be an https URL, a base64 string or a data URI' },
    { field: 'document.backImage', message: 'Must be an https URL, a base64 string or a data URI' },
    { field: 'document.side', message: 'Unknown field' },
    { field: 'note', message: 'Unknown field' },
  ]);
});

test('unknown query parameters are called so, each by its name', () => {
  const query = { statuss: 'completed', 'country[]': 'IN' };
  expect(errorsOf(verificationSearch, query, { path: [], of: 'parameter' })).toEqual([
    { field: 'statuss', message: 'Unknown parameter' },
    { field: 'country[]', message: 'Unknown parameter' },
  ]);
});

test('of one-or-many only what was meant is complained about', () => {
  const choices =
    'Invalid option: expected one of "queued"|"in_progress"|"completed"|"failed"|"rejected"|"unconfirmed"';
  expect(errorsOf(verificationSearch, { status: 'done' })).toEqual([{ field: 'status', message: choices }]);
  expect(errorsOf(verificationSearch, { status: ['failed', 'done'] })).toEqual([
    { field: 'status.1', message: choices },
  ]);
  expect(errorsOf(verificationSearch, { page: 'two' })).toEqual([
    { field: 'page', message: 'Must be a number' },
  ]);
});

test('a missing field is required, a null one has the wrong type, a missing body is the empty field', () => {
  const named = z.strictObject({ name: z.string() });
  expect(errorsOf(named, {})).toEqual([{ field: 'name', message: 'Is required' }]);
  expect(errorsOf(named, { name: null })).toEqual([
    { field: 'name', message: 'Invalid input: expected string, received null' },
  ]);
  expect(errorsOf(named, undefined)).toEqual([{ field: '', message: 'Is required' }]);
});
