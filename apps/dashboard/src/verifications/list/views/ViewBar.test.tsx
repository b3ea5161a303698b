import { beforeEach, expect, jest, test } from '@jest/globals';
import { newSavedView, type NewSavedView, type Preferences, type Role, type SavedView } from '@desk/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { accountOf, renderDesk } from '../../../../test/renderDesk.tsx';
import { daysAgo } from '../../../shared/localDays.ts';
import { SearchBox } from '../filter/SearchBox.tsx';
import { UnknownParts } from './UnknownParts.tsx';
import { useCurrentView } from './useCurrentView.ts';
import { ViewBar } from './ViewBar.tsx';

const specimen = (over: Partial<SavedView> = {}): SavedView => ({
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Gulf',
  owner: 'Mwajuma Hassan',
  mine: true,
  shared: false,
  filter: { country: ['QA', 'AE'] },
  recentDays: null,
  sort: 'requestedAt',
  order: 'desc',
  columns: null,
  ...over,
});
let kept: SavedView[];
const views = jest.fn(() => Promise.resolve({ data: kept }));
const addView = jest.fn((body: NewSavedView) => {
  const added = specimen({ ...body, id: '00000000-0000-4000-8000-000000000009' });
  kept = [...kept, added];
  return Promise.resolve(added);
});
const changeView = jest.fn((id: string, body: NewSavedView) => {
  kept = kept.map((view) => (view.id === id ? { ...view, ...body } : view));
  return Promise.resolve(kept.find((view) => view.id === id));
});
const deleteView = jest.fn((id: string) => {
  kept = kept.filter((view) => view.id !== id);
  return Promise.resolve();
});

beforeEach(() => {
  kept = [specimen()];
  for (const call of [addView, changeView, deleteView]) call.mockClear();
});

const Columns = () => <output>{useCurrentView().columns.join(' ')}</output>;

const open = (options: { address?: string; role?: Role; preferences?: Preferences } = {}) => {
  const { preferences = {}, ...rest } = options;
  return renderDesk(
    <>
      <SearchBox />
      <ViewBar line />
      <UnknownParts />
      <Columns />
    </>,
    { ...rest, session: { preferences }, desk: { views, addView, changeView, deleteView } },
  );
};
const here = () => screen.getAllByRole('link', { current: true }).map(({ textContent }) => textContent);
const dialog = () => screen.findByRole('dialog');

test('the list as it first opens is the view of everything, and nothing is to be saved', async () => {
  open();
  await screen.findByRole('link', { name: 'Gulf' });
  expect(here()).toEqual(['Everything']);
  expect(screen.queryByRole('button', { name: 'Save as a view' })).toBeNull();
});

test.each([
  ['Needs a review', '?needsReview=true&order=asc&view=needsReview'],
  ['Mine', `?assigneeId=${accountOf('analyst').id}&order=asc&view=mine`],
  ['Accepted, unchecked', '?verificationStatus=accepted&unperformed=true&view=unperformed'],
])('%s sets the list and is in force', async (name, search) => {
  const { place } = open({ address: '/verifications?country=IN' });
  await userEvent.click(await screen.findByRole('link', { name }));
  expect(place.search).toBe(search);
  expect(here()).toEqual([name]);
});

test('an address without a view’s name that shows the same is that view', async () => {
  open({ address: '/verifications?finding=stalled&order=asc&page=1' });
  await waitFor(() => expect(here()).toEqual(['Stalled']));
});

test('opening a view forgets the words that were searched for', async () => {
  open();
  await userEvent.type(screen.getByRole('textbox'), 'specimen');
  await userEvent.click(await screen.findByRole('link', { name: 'Gulf' }));
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe(''));
});

test('what the list shows is saved as a view, without the words searched for, and is then in force', async () => {
  const { place } = open({ address: '/verifications?status=failed&sort=email' });
  await userEvent.type(screen.getByRole('textbox'), 'specimen');
  await userEvent.click(await screen.findByRole('button', { name: 'Save as a view' }));
  await userEvent.click(within(await dialog()).getByRole('button', { name: 'Save' }));
  await within(await dialog()).findByText('Enter a name.');
  expect(addView).not.toHaveBeenCalled();
  await within(await dialog()).findByText(/words searched for are left out/);
  await userEvent.type(within(await dialog()).getByRole('textbox', { name: 'Name' }), ' Failed ones ');
  await userEvent.click(within(await dialog()).getByRole('checkbox', { name: 'Share with everybody here' }));
  await userEvent.click(within(await dialog()).getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(here()).toEqual(['Failed ones']));
  expect(addView).toHaveBeenCalledWith({
    name: 'Failed ones',
    shared: true,
    filter: { status: ['failed'] },
    recentDays: null,
    sort: 'email',
    order: 'desc',
    columns: null,
  });
  expect(place.search).toContain('view=00000000-0000-4000-8000-000000000009');
});

test('the last seven days are saved as such, and are others when the view is opened on another day', async () => {
  const from = encodeURIComponent(daysAgo(6, Date.now()));
  open({ address: `/verifications?requestedFrom=${from}` });
  await userEvent.click(await screen.findByRole('button', { name: 'Save as a view' }));
  await userEvent.type(within(await dialog()).getByRole('textbox', { name: 'Name' }), 'Week');
  within(await dialog()).getByRole('checkbox', { name: /Keep to the last 7 days/, checked: true });
  await userEvent.click(within(await dialog()).getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(addView).toHaveBeenCalledWith(expect.objectContaining({ filter: {}, recentDays: 7 })),
  );
});

test('a changed view says so, is undone, or saved as it is now', async () => {
  const { place } = open({ address: `/verifications?country=QA&view=${specimen().id}` });
  await screen.findByText('Changed');
  expect(here()).toEqual(['Gulf']);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  const asked = await dialog();
  within(asked).getByText('Qatar');
  await userEvent.click(within(asked).getByRole('button', { name: 'Save changes' }));
  await waitFor(() => expect(screen.queryByText('Changed')).toBeNull());
  expect(changeView).toHaveBeenCalledWith(
    specimen().id,
    expect.objectContaining({ name: 'Gulf', shared: false, filter: { country: ['QA'] } }),
  );
  expect(place.search).toBe(`?country=QA&view=${specimen().id}`);
});

test('undoing goes back to what the view shows', async () => {
  const { place } = open({ address: `/verifications?status=failed&view=${specimen().id}` });
  await userEvent.click(await screen.findByRole('link', { name: 'Undo changes' }));
  expect(place.search).toBe(`?country=QA&country=AE&view=${specimen().id}`);
  expect(screen.queryByText('Changed')).toBeNull();
});

test.each([
  ['an analyst may not change somebody else’s view', 'analyst', false],
  ['an admin may change a shared one', 'admin', true],
] as const)('%s', async (_what, role, may) => {
  kept = [specimen({ mine: false, shared: true, owner: 'Nadia Specimen' })];
  open({ role, address: `/verifications?country=IN&view=${specimen().id}` });
  await screen.findByText('Changed');
  await screen.findByRole('button', { name: 'Save as a view' });
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' }) !== null).toBe(may));
});

test('a view’s columns hold while it is in force, the reader’s own otherwise', async () => {
  kept = [specimen({ columns: ['applicant', 'decision'] })];
  open({ preferences: { columns: ['applicant', 'country'] } });
  await screen.findByText('applicant country');
  await userEvent.click(await screen.findByRole('link', { name: 'Gulf' }));
  await screen.findByText('applicant decision');
  await userEvent.click(screen.getByRole('link', { name: 'Everything' }));
  await screen.findByText('applicant country');
});

test('a view that lost filters of another version says which, and can be renamed all the same', async () => {
  kept = [specimen({ unknown: ['mood'] })];
  open({ address: `/verifications?country=QA&country=AE&view=${specimen().id}` });
  await screen.findByText(/filters that are not understood here: mood/);
  await userEvent.click(screen.getByRole('button', { name: 'Views' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Manage views…' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Change Gulf' }));
  const edit = await screen.findByRole('dialog', { name: 'Change view' });
  await userEvent.click(within(edit).getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(changeView).toHaveBeenCalled());
  expect(newSavedView.safeParse(changeView.mock.calls[0]?.[1]).success).toBe(true);
});

test('a view is renamed and shared, and deleted, from the menu', async () => {
  open();
  const manage = async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Views' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Manage views…' }));
  };
  await manage();
  await userEvent.click(await screen.findByRole('button', { name: 'Change Gulf' }));
  const edit = await screen.findByRole('dialog', { name: 'Change view' });
  await userEvent.type(within(edit).getByRole('textbox', { name: 'Name' }), ' states');
  await userEvent.click(within(edit).getByRole('checkbox', { name: 'Share with everybody here' }));
  await userEvent.click(within(edit).getByRole('button', { name: 'Save' }));
  await screen.findByText('Everybody sees it');
  expect(changeView).toHaveBeenCalledWith(specimen().id, {
    name: 'Gulf states',
    shared: true,
    filter: { country: ['QA', 'AE'] },
    recentDays: null,
    sort: 'requestedAt',
    order: 'desc',
    columns: null,
  });
  await userEvent.click(screen.getByRole('button', { name: 'Delete Gulf states' }));
  const asked = await screen.findByRole('dialog', { name: 'Delete “Gulf states”?' });
  await userEvent.click(within(asked).getByRole('button', { name: 'Delete view' }));
  await screen.findByText(/You have saved no view yet/);
  expect(deleteView).toHaveBeenCalledWith(specimen().id);
});
