import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { LiveEvents, type LiveMessage } from './events.ts';

class Stream extends EventTarget {
  readonly CLOSED = 2;
  readyState = 0;
  close = jest.fn();

  opens() {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }
  breaks(readyState: number) {
    this.readyState = readyState;
    this.dispatchEvent(new Event('error'));
  }
  beats() {
    this.dispatchEvent(new MessageEvent('heartbeat', { data: '{}' }));
  }
  missed() {
    this.dispatchEvent(new MessageEvent('missed', { data: '{}' }));
  }
  says(data: string) {
    this.dispatchEvent(new MessageEvent('verification', { data }));
  }
}

const change = {
  id: '00000000-0000-4000-8000-000000000001',
  status: 'completed',
  verificationStatus: 'accepted',
} as const;

const listening = () => {
  const streams: Stream[] = [];
  const live = new LiveEvents(() => {
    const stream = new Stream();
    streams.push(stream);
    return stream as unknown as EventSource;
  });
  const heard: LiveMessage[] = [];
  const stop = live.listen((message) => heard.push(message));
  return { live, streams, heard, stop };
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('passes on what changed', () => {
  const { live, streams, heard } = listening();
  expect(live.state()).toBe('connecting');
  streams[0]?.opens();
  streams[0]?.says(JSON.stringify(change));
  expect(live.state()).toBe('live');
  expect(heard).toEqual([{ type: 'changed', change }]);
});

test('after a cut that the browser mends, everything is asked for again', () => {
  const { live, streams, heard } = listening();
  streams[0]?.opens();
  streams[0]?.breaks(0);
  expect(live.state()).toBe('offline');
  streams[0]?.opens();
  expect(live.state()).toBe('live');
  expect(heard).toEqual([{ type: 'resync' }]);
  expect(streams).toHaveLength(1);
});

test('after an error status, where the browser gives up, it tries again ever more slowly', () => {
  const { streams, heard } = listening();
  streams[0]?.breaks(2);
  jest.advanceTimersByTime(999);
  expect(streams).toHaveLength(1);
  jest.advanceTimersByTime(1);
  expect(streams).toHaveLength(2);
  streams[1]?.breaks(2);
  jest.advanceTimersByTime(1_999);
  expect(streams).toHaveLength(2);
  jest.advanceTimersByTime(1);
  streams[2]?.opens();
  expect(heard).toEqual([{ type: 'resync' }]);
});

test('closes with its last listener and tries no more', () => {
  const { streams, stop } = listening();
  streams[0]?.breaks(2);
  stop();
  jest.advanceTimersByTime(60_000);
  expect(streams).toHaveLength(1);
  expect(streams[0]?.close).toHaveBeenCalled();
});

test('when the API says that changes went unheard, everything is asked for again', () => {
  const { streams, heard } = listening();
  streams[0]?.opens();
  streams[0]?.missed();
  expect(heard).toEqual([{ type: 'resync' }]);
});

test('a stream without a heartbeat for a minute is given up and opened anew', () => {
  const { live, streams, heard } = listening();
  streams[0]?.opens();
  jest.advanceTimersByTime(59_999);
  streams[0]?.beats();
  jest.advanceTimersByTime(59_999);
  expect(live.state()).toBe('live');
  jest.advanceTimersByTime(1);
  expect(live.state()).toBe('offline');
  expect(streams[0]?.close).toHaveBeenCalled();
  jest.advanceTimersByTime(1_000);
  streams[1]?.opens();
  expect(live.state()).toBe('live');
  expect(heard).toEqual([{ type: 'resync' }]);
});
