import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderDesk } from '../../../../test/renderDesk.tsx';
import { specimenCase } from '../../../../test/specimenCase.ts';
import { StatusSentence } from './StatusSentence.tsx';

const waiting = { status: 'in_progress', verificationStatus: null, completedAt: null } as const;

test.each([
  ['goes on', { needsReview: false }, /still working on it/],
  [
    'has answers that ask for a person',
    { needsReview: true, reviewStage: 'open' },
    /does not go as it should/,
  ],
  ['awaits a second decision', { needsReview: true, reviewStage: 'awaiting_second' }, /still working on it/],
] as const)('a case in progress that %s says so', async (_, part, sentence) => {
  renderDesk(<StatusSentence verification={specimenCase({ ...waiting, ...part })} />);
  expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
});
