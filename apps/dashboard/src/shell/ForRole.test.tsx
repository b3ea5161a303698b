import { expect, test } from '@jest/globals';
import type { Role } from '@desk/contract';
import { screen } from '@testing-library/react';
import { renderDesk } from '../../test/renderDesk.tsx';
import { ForRole } from './ForRole.tsx';

const open = (role: Role) =>
  renderDesk(
    <ForRole to="readAudit">
      <p>Who did what</p>
    </ForRole>,
    { role },
  );

test.each<Role>(['auditor', 'admin'])('opens a page to %s, whom it is for', async (role) => {
  open(role);
  expect(await screen.findByText('Who did what')).toBeDefined();
});

test('tells others that the page is not for their role, and renders none of it', async () => {
  open('analyst');
  expect(await screen.findByRole('heading', { name: 'This page is not for your role' })).toBeDefined();
  expect(await screen.findByText(/You are signed in as Analyst/)).toBeDefined();
  expect(screen.queryByText('Who did what')).toBeNull();
});
