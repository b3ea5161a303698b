import { beforeEach, expect, jest, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderDesk } from '../../../test/renderDesk.tsx';
import { DueGate } from './DueGate.tsx';

const DESK = <p>The desk</p>;
const fetched = jest.fn<typeof fetch>(() => Promise.reject(new TypeError('not in this test')));
globalThis.fetch = fetched;
beforeEach(() => {
  fetched.mockClear();
});

test('opens the desk where nothing is due', async () => {
  renderDesk(<DueGate>{DESK}</DueGate>);
  expect(await screen.findByText('The desk')).toBeDefined();
});

test('lets nobody past a temporary password, which is replaced by one of their own', async () => {
  const changePassword = jest.fn((_body: unknown) => Promise.resolve());
  renderDesk(<DueGate>{DESK}</DueGate>, { session: { due: 'password_change' }, desk: { changePassword } });
  expect(await screen.findByRole('heading', { name: 'Choose a password of your own' })).toBeDefined();
  expect(screen.queryByText('The desk')).toBeNull();
  expect(screen.queryByRole('navigation')).toBeNull();
  await userEvent.type(screen.getByLabelText('Temporary password'), 'handed over');
  await userEvent.type(screen.getByLabelText('New password'), 'elevenchars{Enter}');
  expect(screen.getByText('Must have at least 12 characters.')).toBeDefined();
  expect(changePassword).not.toHaveBeenCalled();
  await userEvent.type(screen.getByLabelText('New password'), '!{Enter}');
  expect(changePassword.mock.calls[0]?.[0]).toEqual({
    currentPassword: 'handed over',
    newPassword: 'elevenchars!',
  });
});

test('asks for the session again only when the recovery codes of a required second factor are kept', async () => {
  renderDesk(<DueGate>{DESK}</DueGate>, {
    session: { due: 'second_factor_enrolment' },
    desk: {
      enrolSecondFactor: () =>
        Promise.resolve({ secret: 'JBSWY3DP', uri: 'otpauth://totp/x?secret=JBSWY3DP' }),
      confirmSecondFactor: () => Promise.resolve({ recoveryCodes: ['AAAA-BBBB', 'CCCC-DDDD'] }),
    },
  });
  await userEvent.type(await screen.findByLabelText('Your password'), 'mine{Enter}');
  await userEvent.type(await screen.findByLabelText('Code from your authenticator app'), '123456{Enter}');
  expect(await screen.findByText('CCCC-DDDD')).toBeDefined();
  const done = screen.getByRole<HTMLButtonElement>('button', { name: 'Done' });
  expect(done.disabled).toBe(true);
  expect(fetched).not.toHaveBeenCalled();
  await userEvent.click(screen.getByLabelText('I keep these codes in a safe place'));
  await userEvent.click(done);
  expect(fetched.mock.calls.map(([address]) => address)).toEqual(['/api/session']);
});
