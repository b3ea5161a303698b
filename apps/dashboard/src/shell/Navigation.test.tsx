import { beforeEach, expect, test } from '@jest/globals';
import type { Role } from '@desk/contract';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderDesk } from '../../test/renderDesk.tsx';
import { Navigation } from './Navigation.tsx';

let wide = true;
beforeEach(() => {
  window.matchMedia = (media: string) =>
    ({
      matches: wide,
      media,
      addEventListener: () => {},
      removeEventListener: () => {},
    }) as unknown as MediaQueryList;
});

const PAGES: Record<Role, string[]> = {
  analyst: ['Overview', 'Verifications', 'Exports'],
  auditor: ['Overview', 'Verifications', 'Exports', 'Audit log', 'Retention'],
  admin: ['Overview', 'Verifications', 'Exports', 'Audit log', 'Retention', 'Administration'],
};

test.each<Role>(['analyst', 'auditor', 'admin'])(
  'shows the pages that %s has, and no other',
  async (role) => {
    wide = true;
    renderDesk(<Navigation />, { role });
    await screen.findByRole('link', { name: 'Exports' });
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(PAGES[role]);
  },
);

test('has them behind a button that says where one is, where the bar is short', async () => {
  wide = false;
  const { place } = renderDesk(<Navigation />, { role: 'admin', address: '/admin/tokens' });
  await userEvent.click(await screen.findByRole('button', { name: 'Administration' }));
  const items = await screen.findAllByRole('menuitem');
  expect(items.map(({ textContent }) => textContent)).toEqual(PAGES.admin);
  expect(items.at(-1)?.getAttribute('aria-current')).toBe('page');
  await userEvent.click(screen.getByRole('menuitem', { name: 'Retention' }));
  expect(place.pathname).toBe('/retention');
});
