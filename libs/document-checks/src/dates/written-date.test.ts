import { describe, expect, test } from '@jest/globals';
import { readDate } from './written-date.ts';

describe('readDate', () => {
  test.each([
    ['2023-12-15', ['2023-12-15']],
    ['2023/12/15', ['2023-12-15']],
    ['2023-12-15T00:00:00.000Z', ['2023-12-15']],
    ['15/12/2023', ['2023-12-15']],
    ['15.12.2023', ['2023-12-15']],
    ['5. 2. 2023', ['2023-02-05', '2023-05-02']],
    ['12/31/2023', ['2023-12-31']],
    ['03/04/2020', ['2020-04-03', '2020-03-04']],
    ['05/05/2020', ['2020-05-05']],
    ['20231215', ['2023-12-15']],
    ['15 DEC 2023', ['2023-12-15']],
    ['15 Dec/déc 2023', ['2023-12-15']],
    ['December 15, 2023', ['2023-12-15']],
    ['29/02/2024', ['2024-02-29']],
    ['٢٠٢٣-١٢-١٥', ['2023-12-15']],
    ['๑๕/๑๒/๒๕๖๖', ['2023-12-15']],
    ['१५/१२/२०२३', ['2023-12-15']],
    ['15/12/2566', ['2023-12-15']],
  ])('reads %j as a day', (written, days) => expect(readDate(written)).toEqual({ kind: 'day', days }));

  test.each([
    ['1960', ['1960-01-01', '1960-12-31']],
    ['1960-02', ['1960-02-01', '1960-02-29']],
    ['FEB 1961', ['1961-02-01', '1961-02-28']],
    ['02/1961', ['1961-02-01', '1961-02-28']],
  ])('reads %j as a part of a date', (written, days) =>
    expect(readDate(written)).toEqual({ kind: 'part', days }),
  );

  test.each(['30/02/2020', '29-02-2023', '2023-13-01', '31.04.2020', '00/00/0000', '0000', '2020-00'])(
    'finds no day in %j',
    (written) => expect(readDate(written).kind).toBe('impossible'),
  );

  test.each(['1445-09-12', '1380', '12/09/1445', '1402/07/30', '12 محرم 1445', '12 Avril 1990', '12/04/85'])(
    'says nothing about %j, of another calendar, language or century',
    (written) => expect(readDate(written).kind).toBe('foreign'),
  );

  test.each(['', 'India', 'N/A', '12', '123456789012', 'x'.repeat(10_000), '1/2/3/4/5'])(
    'takes %j for no date',
    (written) => expect(readDate(written).kind).toBe('none'),
  );
});
