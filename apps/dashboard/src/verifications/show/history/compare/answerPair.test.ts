/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import { exchangeEntry, noteEntry, specimenExchange } from '../../../../../test/specimenHistory.ts';
import { answersOf, newestPair, pairWithBefore } from './answerPair.ts';

const answer = (n: number, hash: string) => specimenExchange(n, { bodySha256: hash });
const [newest, same, other, first] = [answer(4, 'b'), answer(3, 'b'), answer(2, 'a'), answer(1, 'b')];

test('answers are the exchanges that brought one', () => {
  const empty = exchangeEntry(2, { bodyBytes: 0, bodySha256: null });
  expect(answersOf([noteEntry(1), exchangeEntry(1), empty]).map(({ id }) => id)).toEqual([
    specimenExchange(1).id,
  ]);
});

describe('the pair to begin with', () => {
  test('is the newest answer and the newest that differs', () => {
    expect(newestPair([newest, same, other, first])).toEqual({ before: other.id, after: newest.id });
  });

  test('is the newest two where all are the same', () => {
    expect(newestPair([newest, same, first])).toEqual({ before: same.id, after: newest.id });
  });

  test('takes two answers', () => {
    expect(newestPair([newest])).toBeUndefined();
    expect(newestPair([])).toBeUndefined();
  });
});

test('the one before is the next older answer, and the first has none', () => {
  expect(pairWithBefore([newest, same, other], same.id)).toEqual({ before: other.id, after: same.id });
  expect(pairWithBefore([newest, same], same.id)).toBeUndefined();
  expect(pairWithBefore([newest, same], first.id)).toBeUndefined();
});
