import { beforeEach, expect, jest, test } from '@jest/globals';
import type { VerificationDetail } from '@desk/contract';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { CaseOf } from '../../../../test/CaseOf.tsx';
import { problem } from '../../../../test/problem.ts';
import { accountOf, renderDesk } from '../../../../test/renderDesk.tsx';
import { specimenCase } from '../../../../test/specimenCase.ts';
import type { DeskDataProvider } from '../../../api/dataProvider.ts';
import { AssigneeControl } from './AssigneeControl.tsx';

const me = accountOf('analyst');
const other = { id: '00000000-0000-4000-8000-0000000000bb', name: 'Asha Colleague', role: 'analyst' };
const auditor = { id: '00000000-0000-4000-8000-0000000000bc', name: 'Asif Auditor', role: 'auditor' };
const getOne = jest.fn<() => Promise<{ data: VerificationDetail }>>();
const assign = jest.fn<DeskDataProvider['assign']>();
const people = () => Promise.resolve({ data: [other, auditor, { ...me }] });

const until = (minutes: number) => new Date(Date.now() + minutes * 60_000 + 30_000).toISOString();
const of = (id: string | null, minutes = 12) =>
  specimenCase({ assigneeId: id, assignedUntil: id === null ? null : until(minutes) });

beforeEach(() => {
  assign.mockReset();
});

const open = (verification: VerificationDetail, role: 'analyst' | 'auditor' = 'analyst') => {
  getOne.mockResolvedValue({ data: verification });
  renderDesk(<CaseOf part={AssigneeControl} />, { role, desk: { getOne, assign, people } });
};

test('a key takes a case that nobody has', async () => {
  assign.mockResolvedValue(of(me.id));
  open(of(null));
  await screen.findByText('Nobody has it');
  await screen.findByRole('button', { name: 'Assign to me' });
  await userEvent.keyboard('m');
  await screen.findByText('Yours');
  expect(assign).toHaveBeenCalledWith(specimenCase().id, { assigneeId: me.id, from: null });
});

test('says who has it and until when, and no live region reads the time out', async () => {
  open(of(other.id));
  const holder = await screen.findByText('Asha Colleague');
  const time = screen.getByText(/released in 12 min/);
  for (const element of [holder, time]) expect(element.closest('[aria-live], [role=status]')).toBeNull();
});

test('one’s own is released, by what it was when one looked', async () => {
  assign.mockResolvedValue(of(null));
  open(of(me.id));
  await userEvent.click(await screen.findByRole('button', { name: 'Release' }));
  await screen.findByText('Nobody has it');
  expect(assign).toHaveBeenCalledWith(specimenCase().id, { assigneeId: null, from: me.id });
});

test('a case is given to somebody who may decide, found by name', async () => {
  assign.mockResolvedValue(of(other.id));
  open(of(null));
  await userEvent.click(await screen.findByRole('button', { name: /^More about/ }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Give to somebody…' }));
  const person = await screen.findByRole('combobox', { name: 'Person' });
  await userEvent.type(person, 'as');
  expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual([
    'Asha Colleague',
    `${me.name} (you)`,
  ]);
  await userEvent.keyboard('{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Give' }));
  await screen.findByText('Asha Colleague');
  expect(assign).toHaveBeenCalledWith(specimenCase().id, { assigneeId: other.id, from: null });
});

test('a case that changed hands meanwhile is told and shown as it is now', async () => {
  assign.mockRejectedValue(problem(409, { code: 'assignment_changed' }));
  open(of(null));
  const take = await screen.findByRole('button', { name: 'Assign to me' });
  getOne.mockResolvedValue({ data: of(other.id) });
  await userEvent.click(take);
  await screen.findByText('Asha Colleague');
});

test('an assignment whose time is over is nobody’s', async () => {
  open(of(other.id, -1));
  await screen.findByText('Nobody has it');
});

test('an auditor reads whose it is', async () => {
  open(of(other.id), 'auditor');
  await screen.findByText('Asha Colleague');
  await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
  await userEvent.keyboard('m');
  expect(assign).not.toHaveBeenCalled();
});
