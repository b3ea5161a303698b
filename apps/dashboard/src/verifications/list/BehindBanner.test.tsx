import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { renderDesk } from '../../../test/renderDesk.tsx';
import { BehindBanner } from './BehindBanner.tsx';

const READ_AT = Date.parse('2026-11-29T08:00:00.000Z');

test('says of when the list is where that is a while ago', async () => {
  renderDesk(<BehindBanner asOf="2026-11-29T07:58:00.000Z" readAt={READ_AT} />);
  const banner = await screen.findByRole('status');
  expect(banner.textContent).toContain('The list is behind');
  expect(banner.querySelector('time')?.dateTime).toBe('2026-11-29T07:58:00.000Z');
});

test.each([['2026-11-29T07:59:58.000Z'], [undefined]])('says nothing of one as of %s', (asOf) => {
  const { container } = render(<BehindBanner asOf={asOf} readAt={READ_AT} />);
  expect(container.textContent).toBe('');
});
