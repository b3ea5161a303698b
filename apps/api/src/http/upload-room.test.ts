import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { Metrics } from '../metrics/metrics.ts';
import { UploadRoom } from './upload-room.ts';

const MB = 1024 * 1024;

let room: UploadRoom;
beforeEach(() => {
  jest.useFakeTimers();
  room = new UploadRoom(new Metrics());
});
afterEach(() => void jest.useRealTimers());

/** Asks for room, and tells in time whether it was given. */
function ask(mb: number) {
  const asked = { state: 'waiting', leave: (): void => undefined };
  room.take(mb * MB).then(
    (leave) => Object.assign(asked, { state: 'in', leave }),
    (error: { code: string }) => (asked.state = error.code),
  );
  return asked;
}

const states = async (asked: { state: string }[]): Promise<string[]> => {
  await jest.advanceTimersByTimeAsync(0);
  return asked.map(({ state }) => state);
};

test('three of the largest bodies have room; the fourth gets in as one leaves', async () => {
  const asked = [ask(70), ask(70), ask(70), ask(70)];
  expect(await states(asked)).toEqual(['in', 'in', 'in', 'waiting']);
  asked[1]?.leave();
  expect(await states(asked)).toEqual(['in', 'in', 'in', 'in']);
});

test('nobody who came later gets in before', async () => {
  const first = ask(150);
  const asked = [ask(70), ask(1)];
  expect(await states(asked)).toEqual(['waiting', 'waiting']);
  first.leave();
  expect(await states(asked)).toEqual(['in', 'in']);
});

test('whoever waits in vain is told so, and keeps nobody waiting', async () => {
  ask(150);
  const large = ask(70);
  await jest.advanceTimersByTimeAsync(9_000);
  const small = ask(1);
  await jest.advanceTimersByTimeAsync(1_000);
  expect(await states([large, small])).toEqual(['uploads_busy', 'in']);
});

test('more than there is room for goes alone, and is no reason to wait for ever', async () => {
  expect(await states([ask(1_000)])).toEqual(['in']);
});
