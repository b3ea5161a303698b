import { beforeEach, expect, jest, test } from '@jest/globals';
import { NOT_SENT, type Role, type VerificationDetail } from '@desk/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Notification } from 'react-admin';
import { Route, Routes } from 'react-router-dom';
import { fakeStream } from '../../../../test/fakeStream.ts';
import { problem } from '../../../../test/problem.ts';
import { renderDesk } from '../../../../test/renderDesk.tsx';
import { specimenCase } from '../../../../test/specimenCase.ts';
import { eventEntry, exchangeEntry, specimenHistory } from '../../../../test/specimenHistory.ts';
import type { DeskDataProvider } from '../../../api/dataProvider.ts';
import { VerificationShow } from '../VerificationShow.tsx';

const unconfirmed = specimenCase({
  status: 'unconfirmed',
  referenceId: null,
  verificationStatus: null,
  completedAt: null,
  document: null,
  checks: [],
});
const reason = 'The provider has no record of it';
const markedNotSent = {
  ...unconfirmed,
  status: 'failed' as const,
  providerError: { code: NOT_SENT, field: null, message: reason },
};
const getOne = jest.fn<() => Promise<{ data: VerificationDetail }>>();
const history = jest.fn<DeskDataProvider['history']>();
const sendAgain = jest.fn<DeskDataProvider['sendAgain']>();
const markNotSent = jest.fn<DeskDataProvider['markNotSent']>();

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  fakeStream();
  for (const call of [getOne, history, sendAgain, markNotSent]) call.mockReset();
  getOne.mockResolvedValue({ data: unconfirmed });
  history.mockResolvedValue(
    specimenHistory([
      exchangeEntry(1, { operation: 'submit', outcome: 'interrupted', bodyBytes: 0, bodySha256: null }),
    ]),
  );
});

const open = (role: Role = 'analyst') =>
  renderDesk(
    <main id="main" tabIndex={-1}>
      <Routes>
        <Route path="/verifications/:id/show" element={<VerificationShow />} />
      </Routes>
      <Notification />
    </main>,
    {
      address: `/verifications/${unconfirmed.id}/show`,
      role,
      desk: { getOne, history, sendAgain, markNotSent },
    },
  );
const panel = () => screen.findByRole('region', { name: 'Did it arrive?' });
const gone = () => waitFor(() => expect(screen.queryByRole('region', { name: 'Did it arrive?' })).toBeNull());

/** Opens the dialog, gives the reason and confirms. */
const choose = async (action: string) => {
  await userEvent.click(await within(await panel()).findByRole('button', { name: action }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByRole('textbox', { name: /^Reason/ }), ` ${reason} `);
  await userEvent.click(within(dialog).getByRole('button', { name: action }));
};

test('tells what is known of the sending, and what each choice risks', async () => {
  open();
  const shown = await panel();
  await within(shown).findByText('The connection broke before the answer was complete.');
  // The provider is asked by it.
  expect(shown.querySelector('time')?.textContent).toMatch(/:\d\d:\d\d/);
  await within(shown).findByRole('button', { name: 'Send again', description: /judged and charged twice/ });
  within(shown).getByRole('button', { name: 'Mark as not sent', description: /verdict does not come here/ });
});

test('tells that the desk was interrupted where it stored no call', async () => {
  history.mockResolvedValue(specimenHistory());
  open();
  await within(await panel()).findByText('The desk itself was interrupted while it was sending.');
});

test('sends again for a reason only, shows the new state at once and keeps the focus in the page', async () => {
  sendAgain.mockResolvedValue({ ...unconfirmed, status: 'queued' });
  open();
  await userEvent.click(await within(await panel()).findByRole('button', { name: 'Send again' }));
  const dialog = await screen.findByRole('dialog', { name: 'Send this case again?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Send again' }));
  within(dialog).getByText('Say why: it is recorded.');
  expect(sendAgain).not.toHaveBeenCalled();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await choose('Send again');
  await gone();
  expect(sendAgain).toHaveBeenCalledWith(unconfirmed.id, { reason });
  await screen.findByText('The case is on its way to the provider again.');
  await screen.findByText(/Stored here and not sent to the provider yet/);
  await waitFor(() => expect(document.activeElement).toBe(document.getElementById('main')));
});

test('nothing is shown as done, and nothing can be asked twice, before the desk says so', async () => {
  let answer: (verification: VerificationDetail) => void = () => undefined;
  sendAgain.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  open();
  await choose('Send again');
  expect(await screen.findByRole<HTMLButtonElement>('button', { name: 'Recording…' })).toHaveProperty(
    'disabled',
    true,
  );
  await userEvent.type(screen.getByRole('textbox', { name: /^Reason/ }), '{Escape}');
  expect(screen.getByRole('dialog')).toBeDefined();
  answer({ ...unconfirmed, status: 'queued' });
  await gone();
  expect(sendAgain).toHaveBeenCalledTimes(1);
});

test('a case marked as not sent says who did it, when and why', async () => {
  markNotSent.mockResolvedValue(markedNotSent);
  open();
  await panel();
  history.mockResolvedValue(
    specimenHistory([eventEntry(1, { action: 'verification.marked_not_sent', details: { reason } })]),
  );
  await choose('Mark as not sent');
  await gone();
  expect(markNotSent).toHaveBeenCalledWith(unconfirmed.id, { reason });
  const stands = screen.getByRole('region', { name: 'Where the case stands' });
  within(stands).getByText(/A person marked it as not sent/);
  within(stands).getByText(reason);
  await within(stands).findByText('analyst@example.com');
  expect(await screen.findByText('Marked this case as not sent')).toBeDefined();
});

test('a reason that is being written outlives the page, as at the end of a session, until it is put away', async () => {
  const opened = async () => {
    const page = open();
    await userEvent.click(await within(await panel()).findByRole('button', { name: 'Send again' }));
    return { page, field: screen.getByRole('textbox', { name: /^Reason/ }) };
  };
  const { page, field } = await opened();
  await userEvent.type(field, 'The provider has');
  page.unmount();
  const again = await opened();
  expect(again.field).toHaveProperty('value', 'The provider has');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  again.page.unmount();
  expect((await opened()).field).toHaveProperty('value', '');
});

test('says that somebody was quicker, and shows the case as it is', async () => {
  sendAgain.mockRejectedValue(problem(409, { code: 'not_unconfirmed' }));
  open();
  await panel();
  getOne.mockResolvedValue({ data: markedNotSent });
  await choose('Send again');
  await screen.findByText(/Nothing was done: somebody, or the provider, was quicker/);
  await gone();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('keeps the reason while the case may still be on its way', async () => {
  markNotSent.mockRejectedValue(problem(409, { code: 'check_under_way' }));
  open();
  await choose('Mark as not sent');
  const dialog = screen.getByRole('dialog');
  await within(dialog).findByText(/it may still be on its way/);
  within(dialog).getByDisplayValue(reason);
});

test('auditors read what is known and are offered nothing', async () => {
  open('auditor');
  const shown = await panel();
  await within(shown).findByText('The connection broke before the answer was complete.');
  expect(within(shown).queryByRole('button')).toBeNull();
});
