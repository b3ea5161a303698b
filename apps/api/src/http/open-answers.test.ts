import { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { Request, Response } from 'express';
import { OpenAnswers } from './open-answers.ts';

const answers = new OpenAnswers();

/** A request that comes in; `headersSent` once its answer has begun. */
function comes(headersSent = false): EventEmitter {
  const response = Object.assign(new EventEmitter(), { headersSent });
  answers.follow({} as Request, response as unknown as Response, () => undefined);
  return response;
}

/** Whether a download goes on at once. */
const goesOn = () => Promise.race([answers.giveWay().then(() => true), setImmediate(false)]);

test('a download goes on at once while nobody waits, gives way to whoever does, and comes to its turn all the same', async () => {
  const download = comes(true);
  expect(await goesOn()).toBe(true);
  const list = comes();
  expect(await goesOn()).toBe(false);
  await answers.giveWay();
  list.emit('close');
  // The page of the list asks for more in a moment.
  expect(await goesOn()).toBe(false);
  while (!(await goesOn()));
  expect([...answers]).toEqual([download]);
});
