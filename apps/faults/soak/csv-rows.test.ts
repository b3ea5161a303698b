import { expect, test } from '@jest/globals';
import { csvRows } from './csv-rows.ts';

test('lines in quoted cells are no rows, and the header is none', () => {
  expect(csvRows(Buffer.from('a,b\r\n"one\r\n""two""\r\n",2\r\n3,4\r\n'))).toBe(2);
  expect(csvRows(Buffer.from('a,b\r\n'))).toBe(0);
});
