import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { renderDesk } from '../../../test/renderDesk.tsx';
import { BehindBanner } from './BehindBanner.tsx';

test('says of when the list is where that is a while ago', async () => {
  renderDesk(<BehindBanner asOf="2026-11-29T07:58:00.000Z" behindMs={120_000} />);
  const banner = await screen.findByRole('status');
  expect(banner.textContent).toContain('The list is behind');
  expect(banner.querySelector('time')?.dateTime).toBe('2026-11-29T07:58:00.000Z');
});

test.each([
  ['2026-11-29T07:59:58.000Z', 2_000],
  [undefined, undefined],
])('says nothing of one as of %s', (asOf, behindMs) => {
  const { container } = render(<BehindBanner asOf={asOf} behindMs={behindMs} />);
  expect(container.textContent).toBe('');
});
