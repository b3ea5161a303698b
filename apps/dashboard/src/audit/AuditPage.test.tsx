import { beforeEach, expect, jest, test } from '@jest/globals';
import type { AuditPage as Page, AuditSearch } from '@desk/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { problem } from '../../test/problem.ts';
import { renderDesk } from '../../test/renderDesk.tsx';
import { specimenEvent } from '../../test/specimenEvent.ts';
import AuditPage from './AuditPage.tsx';

const caseId = '3f2a51c2-4f5a-4c3b-9a55-6a1f0e6c7d01';
const analyst = '00000000-0000-4000-8000-0000000000aa';

const auditEvents = jest.fn<(search: AuditSearch) => Promise<Page>>();
const auditActors = () => Promise.resolve({ data: [{ id: analyst, name: 'analyst@example.com' }] });
const auditHead = () =>
  Promise.resolve({ position: 1204, hash: 'ab'.repeat(32), at: '2026-11-18T10:20:31.000Z', unchained: 2 });

const asked = () => auditEvents.mock.lastCall?.[0];
const open = (address = '/audit') =>
  renderDesk(<AuditPage />, { address, role: 'auditor', desk: { auditEvents, auditActors, auditHead } });

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  auditEvents.mockReset().mockResolvedValue({ data: [], total: 0 });
});

test('answers who opened a case’s selfie last week', async () => {
  auditEvents.mockResolvedValue({
    data: [specimenEvent(1, { action: 'image.viewed', verificationId: caseId, details: { side: 'selfie' } })],
    total: 1,
  });
  const { place } = open(`/audit?verificationId=${caseId}`);
  await userEvent.click(await screen.findByRole('combobox', { name: 'What' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Opened an image' }));
  await userEvent.click(screen.getByRole('button', { name: 'Last week' }));
  await waitFor(() =>
    expect(asked()).toMatchObject({ verificationId: caseId, action: ['image.viewed'], page: 1 }),
  );
  const { from = '', to = '' } = asked() ?? {};
  expect(Date.parse(to) - Date.parse(from)).toBe(7 * 86_400_000);
  expect(new Date(from).getUTCDay()).toBe(1);
  expect(place.search).toBe(
    `?action=image.viewed&verificationId=${caseId}&from=${from.slice(0, 10)}&to=${to.slice(0, 10)}`,
  );
  const event = within(screen.getByRole('list', { name: 'Audit log' })).getByRole('listitem');
  expect(event.textContent).toContain('analyst@example.com');
  expect(event.textContent).toContain('Opened the selfie of case 3f2a51c2…');
  expect(within(event).getByRole('link').getAttribute('href')).toBe(`/verifications/${caseId}/show`);
});

test('asks for a person by name, and for another by none once they are taken away', async () => {
  open();
  await userEvent.click(await screen.findByRole('combobox', { name: 'Who' }));
  await userEvent.click(await screen.findByRole('option', { name: 'analyst@example.com' }));
  await waitFor(() => expect(asked()).toMatchObject({ actorId: [analyst] }));
  await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
  await waitFor(() => expect(asked()?.actorId).toBeUndefined());
});

test('opens an event to its details as text, with what is hidden in them marked', async () => {
  auditEvents.mockResolvedValue({
    data: [
      specimenEvent(1, {
        action: 'session.failed',
        actorId: null,
        actor: 'system',
        details: {
          email: 'ad\u202emin@example.com<img src=x>',
          address: '203.0.113.9',
          reason: 'credentials',
        },
      }),
    ],
    total: 1,
  });
  open();
  const event = within(await screen.findByRole('list', { name: 'Audit log' })).getByRole('listitem');
  expect(event.textContent).toContain('Somebody not signed in');
  const details = within(event).getByRole('button', { name: /^Details: Sign-in failed/ });
  expect(details.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(details);
  expect(details.getAttribute('aria-expanded')).toBe('true');
  expect(within(event).getByText('203.0.113.9')).toBeDefined();
  expect(within(event).getByText('2026-11-18 10:20:30.456 UTC')).toBeDefined();
  expect(event.querySelectorAll('[data-mark="RLO"]').length).toBeGreaterThan(0);
  expect(event.querySelector('img')).toBeNull();
});

test('an address that is not understood shows nothing and asks nothing', async () => {
  const { place } = open('/audit?actoin=image.viewed');
  await screen.findByText(/Not understood: actoin/);
  expect(auditEvents).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Show the whole log' }));
  await waitFor(() => expect(auditEvents).toHaveBeenCalled());
  expect(place.search).toBe('');
});

test('a case’s id is asked for once it is whole, and a wrong one is named', async () => {
  open();
  const field = await screen.findByRole('textbox', { name: 'Case' });
  await userEvent.click(field);
  await userEvent.paste('3f2a51c2-4f5a');
  await userEvent.tab();
  expect(await screen.findByText(/This is no case’s id/)).toBeDefined();
  expect(asked()?.verificationId).toBeUndefined();
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste(` ${caseId.toUpperCase()} `);
  await waitFor(() => expect(asked()?.verificationId).toBe(caseId));
});

test('shows the head of the chain, whole to copy, and what waits for its seal', async () => {
  open();
  const chain = await screen.findByRole('region', { name: 'The chain' });
  await within(chain).findByText('1,204');
  expect(within(chain).getByTitle('ab'.repeat(32)).textContent).toBe('abababababab…');
  expect(within(chain).getByRole('button', { name: 'Copy the whole hash' })).toBeDefined();
  expect(within(chain).getByText('Waiting for their seal').parentElement?.textContent).toContain('2');
});

test('says why nothing can be shown, and tries again', async () => {
  auditEvents.mockRejectedValueOnce(problem(500));
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  await screen.findByText('Nothing was recorded yet');
});

test('a page beyond the end leads to the last one', async () => {
  auditEvents.mockResolvedValue({ data: [], total: 30 });
  const { place } = open('/audit?page=7');
  await waitFor(() => expect(place.search).toBe('?page=2'));
});
