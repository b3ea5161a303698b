import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { answerBody, refusalBody } from './bodies.ts';
import { readAnswer } from './reading.ts';

const folder = new URL('../examples/', import.meta.url);
const example = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const answers = readdirSync(folder).filter((name) => name !== 'validation-error.json');

describe('the published bodies', () => {
  test.each(answers)('%s is an answer as published', (name) => {
    expect(answerBody.safeParse(example(name)).error).toBeUndefined();
  });

  test('validation-error.json is a refusal as published', () => {
    expect(refusalBody.safeParse(example('validation-error.json')).error).toBeUndefined();
  });
});

describe('readAnswer', () => {
  test('reads the verdict, the reasons and what was extracted', () => {
    const read = readAnswer(example('completed-declined-driving-license.json'));
    expect(read.result.verification_status).toBe('declined');
    expect(read.result.declined_reasons_list).toEqual(['Face proof has a solid color in the background']);
    expect(read.result.verification_data.document.dob).toBe('1960');
    expect(read.result.additional_data.document.proof).toMatchObject({
      full_name_native: 'عمر نموذج بطاقة تجريبية',
    });
  });

  test.each([null, 'text', 12, [], {}, { result: [] }, { result: { verification_data: 'none' } }])(
    'reads %j as nothing, without failing',
    (json) => {
      const read = readAnswer(json);
      expect(read.result.verification_status).toBeNull();
      expect(read.result.verification_data.document.selected_type).toEqual([]);
    },
  );

  test('keeps the good parts beside a key of another type', () => {
    const read = readAnswer({
      status: 7,
      reference_id: 'r',
      result: { declined_reason: ['x'], declined_reasons_list: ['x', 1] },
    });
    expect(read).toMatchObject({
      status: null,
      reference_id: 'r',
      result: { declined_reason: null, declined_reasons_list: ['x'] },
    });
  });
});
