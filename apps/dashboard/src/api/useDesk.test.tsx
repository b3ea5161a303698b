import { expect, jest, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { problem } from '../../test/problem.ts';
import { renderDesk } from '../../test/renderDesk.tsx';
import { useDesk } from './useDesk.ts';

const Purge = () => {
  const desk = useDesk();
  const [outcome, setOutcome] = useState('');
  const purge = () =>
    desk.purge().then(
      ({ purged }) => setOutcome(`purged ${purged}`),
      () => setOutcome('refused'),
    );
  return <button onClick={() => void purge()}>{outcome || 'purge'}</button>;
};

const open = (purge: () => Promise<unknown>, signedOut: boolean) => {
  const logout = jest.fn(() => Promise.resolve());
  const checkError = () => (signedOut ? Promise.reject(new Error('signed out')) : Promise.resolve());
  renderDesk(<Purge />, { desk: { purge }, auth: { checkError, logout } });
  return logout;
};

test('hands a call’s answer on', async () => {
  open(() => Promise.resolve({ purged: 3 }), false);
  await userEvent.click(screen.getByRole('button'));
  await screen.findByText('purged 3');
});

test('a call that finds the session ended is refused, not done, and leads to the sign-in', async () => {
  const logout = open(() => Promise.reject(problem(401)), true);
  await userEvent.click(screen.getByRole('button'));
  await screen.findByText('refused');
  await waitFor(() => expect(logout).toHaveBeenCalled());
});

test('any other refusal keeps the person where they are', async () => {
  const logout = open(() => Promise.reject(problem(409)), false);
  await userEvent.click(screen.getByRole('button'));
  await screen.findByText('refused');
  expect(logout).not.toHaveBeenCalled();
});
