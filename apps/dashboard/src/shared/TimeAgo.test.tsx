import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { renderDesk } from '../../test/renderDesk.tsx';
import { TimeAgo } from './TimeAgo.tsx';

const HOUR = 3_600_000;
const time = new Date(Date.now() - 2 * HOUR - 1_000).toISOString();
const exact = `${time.slice(0, 19).replace('T', ' ')} UTC`;

test('tells how long ago, and the exact time beside it', async () => {
  renderDesk(<TimeAgo time={time} />);
  const shown = await screen.findByText('2 hr. ago');
  expect(shown.getAttribute('aria-label')).toContain(exact);
});

test('tells when, to whoever prefers that, and the exact time all the same', async () => {
  renderDesk(<TimeAgo time={time} />, { session: { preferences: { times: 'absolute' } } });
  const shown = await screen.findByRole('time');
  const when = new Date(time).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });
  await waitFor(() => expect(shown.textContent).toBe(when));
  expect(shown.getAttribute('aria-label')).toContain(exact);
});

test('says that there is none', async () => {
  renderDesk(<TimeAgo time={null} />);
  await screen.findByText('Never');
});
