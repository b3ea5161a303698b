import { beforeEach, expect, jest, test } from '@jest/globals';
import { useQuery } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeStream } from '../../test/fakeStream.ts';
import { renderDesk } from '../../test/renderDesk.tsx';
import { LiveCaches } from '../api/LiveCaches.tsx';
import { OfflineError } from '../api/problem.ts';
import { OfflineBanner } from './OfflineBanner.tsx';

const load = jest.fn<() => Promise<string>>();
let stream: ReturnType<typeof fakeStream>;

const Page = () => {
  const { data } = useQuery({ queryKey: ['page'], queryFn: load });
  return <p>{data}</p>;
};

/** The browser says that it is on the network, or not. */
const network = (on: boolean) => {
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(on);
  act(() => void dispatchEvent(new Event(on ? 'online' : 'offline')));
};

beforeEach(() => {
  stream = fakeStream();
  load.mockReset();
  load.mockResolvedValue('numbers');
});

const open = () =>
  renderDesk(
    <>
      <OfflineBanner />
      <LiveCaches />
      <Page />
    </>,
  );

test('says nothing while all is well', async () => {
  open();
  await screen.findByText('numbers');
  expect(screen.getByRole('status').textContent).toBe('');
});

test('says that the browser is offline, until it is back', async () => {
  open();
  network(false);
  await screen.findByText(/Your browser is offline/);
  network(true);
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
});

test('a call that reached nobody is told, and made again when asked to', async () => {
  load.mockRejectedValueOnce(new OfflineError('cut'));
  open();
  await screen.findByText(/The desk cannot be reached/);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText('numbers');
  await waitFor(() => expect(screen.queryByText(/The desk cannot be reached/)).toBeNull());
});

test('what failed is asked for again by itself as soon as the stream of events is back', async () => {
  load.mockRejectedValueOnce(new OfflineError('cut'));
  open();
  await screen.findByText(/The desk cannot be reached/);
  act(() => void stream.open());
  await screen.findByText('numbers');
});
