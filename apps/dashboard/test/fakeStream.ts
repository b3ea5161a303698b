import type { VerificationChanged } from '@desk/contract';

/** A stream of events that a test speaks through, in place of the browser's `EventSource`. */
class FakeStream extends EventTarget {
  static latest: FakeStream | undefined;
  readonly CLOSED = 2;
  readyState = 1;
  constructor() {
    super();
    FakeStream.latest = this;
  }
  close() {}
}

/** Installs the stream; `say` sends a change to whatever listens. */
export const fakeStream = () => {
  Object.assign(globalThis, { EventSource: FakeStream });
  return {
    open: () => FakeStream.latest?.dispatchEvent(new Event('open')),
    say: (change: VerificationChanged) =>
      FakeStream.latest?.dispatchEvent(new MessageEvent('verification', { data: JSON.stringify(change) })),
  };
};
