import { expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { accountOf, renderDesk } from '../../../../test/renderDesk.tsx';
import { daysAgo } from '../../../shared/localDays.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import { FilterPanel } from './FilterPanel.tsx';

const me = accountOf('analyst').id;
const other = '00000000-0000-4000-8000-0000000000bb';

const open = (address = '/verifications') =>
  renderDesk(
    <>
      <ActiveFilters />
      <FilterPanel />
    </>,
    {
      address,
      desk: {
        people: () => Promise.resolve({ data: [{ id: other, name: 'Nadia Specimen', role: 'analyst' }] }),
        facets: jest.fn(() =>
          Promise.resolve({
            finding: [
              { value: 'stray_spaces', count: 9 },
              { value: 'document_expired', count: 2 },
              { value: 'stalled', count: 1 },
            ],
          }),
        ),
      },
    },
  );
const group = (name: string) => within(screen.getByRole('group', { name }));

test('cases that need a person, or were not checked in full, are asked for and not asked for', async () => {
  const { place } = open();
  const box = group('To do').getByRole('checkbox', { name: 'Needs a review' });
  await userEvent.click(box);
  expect(place.search).toBe('?needsReview=true');
  await userEvent.click(group('To do').getByRole('checkbox', { name: 'Any check not performed' }));
  expect(place.search).toBe('?needsReview=true&unperformed=true');
  await userEvent.click(box);
  expect(place.search).toBe('?unperformed=true');
});

test('an assignee is the reader, nobody, or somebody by name', async () => {
  const { place } = open();
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Me' }));
  await userEvent.selectOptions(
    await screen.findByRole('combobox', { name: 'Somebody else' }),
    'Nadia Specimen',
  );
  expect(place.search).toBe(`?assigneeId=${me}&assigneeId=${other}`);
  await userEvent.click(group('Assignee').getByRole('checkbox', { name: 'Nadia Specimen' }));
  await userEvent.click(group('Assignee').getByRole('checkbox', { name: 'Nobody' }));
  expect(place.search).toBe(`?assigneeId=${me}&assigneeId=none`);
});

test('findings stand by how grave they are', async () => {
  open();
  await screen.findByRole('checkbox', { name: /Document expired/ });
  const named = (name: string) =>
    group(name)
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')?.querySelector('bdi')?.textContent);
  expect(named('Critical findings')).toEqual(['Document expired']);
  expect(named('Warnings')).toEqual(['Stalled']);
  expect(named('Remarks')).toEqual(['Stray spaces']);
});

test('a finding is added to those of other groups', async () => {
  const { place } = open('/verifications?finding=stalled');
  await userEvent.click(await screen.findByRole('checkbox', { name: /Document expired/ }));
  expect(place.search).toBe('?finding=stalled&finding=document_expired');
});

test('yesterday is one whole day of the reader’s calendar, and is told as such', async () => {
  const { place } = open();
  await userEvent.click(group('Completed').getByRole('button', { name: 'Yesterday' }));
  const asked = new URLSearchParams(place.search);
  expect(new Date(asked.get('completedFrom') ?? '').toISOString()).toBe(daysAgo(1, Date.now()));
  expect(new Date(asked.get('completedTo') ?? '').toISOString()).toBe(daysAgo(0, Date.now()));
  const day = new Date(daysAgo(1, Date.now())).toLocaleDateString('en', { dateStyle: 'medium' });
  screen.getByRole('button', { name: `Remove filter Completed from: ${day}` });
  screen.getByRole('button', { name: `Remove filter Completed up to: ${day}` });
  await userEvent.click(group('Completed').getByRole('button', { name: 'Yesterday', pressed: true }));
  expect(place.search).toBe('');
});

test('what an address asks for is told in words: flags, people and times within a day', async () => {
  open(
    `/verifications?needsReview=false&purged=false&outdated=true&assigneeId=${other}&requestedFrom=2026-01-31T10:20:30Z`,
  );
  screen.getByRole('button', { name: 'Remove filter Needs a review: no' });
  screen.getByRole('button', { name: 'Remove filter Purged: no' });
  screen.getByRole('button', { name: 'Remove filter Decided before the newest answer: yes' });
  await screen.findByRole('button', { name: 'Remove filter Assignee: Nadia Specimen' });
  const time = new Date('2026-01-31T10:20:30Z').toLocaleString('en', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  await waitFor(() => screen.getByRole('button', { name: `Remove filter Requested from: ${time}` }));
});
