import { expect, jest, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Rounds } from './rounds.ts';

test('a round that fails is told and followed by the next; one that goes well after it is told, too', async () => {
  const logger = new Logger();
  const error = jest.spyOn(logger, 'error').mockReturnValue();
  const log = jest.spyOn(logger, 'log').mockReturnValue();
  const away = new Error('away');
  let postgres = false;
  const rounds = new Rounds(logger, 'A round', () => (postgres ? Promise.resolve() : Promise.reject(away)));
  for (let round = 0; round < 3; round++) await rounds.runOnce();
  expect(error.mock.calls).toEqual([['A round broke off', away]]);
  postgres = true;
  for (let round = 0; round < 3; round++) await rounds.runOnce();
  expect(log.mock.calls).toEqual([['A round went well again, after 3 that broke off']]);
});
