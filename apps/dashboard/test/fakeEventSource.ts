/** Stands in for the browser's event stream, which jsdom lacks: `FakeEventSource.say` makes the API speak. */
export class FakeEventSource extends EventTarget {
  static readonly open = new Set<FakeEventSource>();
  readonly CLOSED = 2;
  readyState = 1;

  constructor() {
    super();
    FakeEventSource.open.add(this);
  }

  close(): void {
    FakeEventSource.open.delete(this);
  }

  static say(change: unknown): void {
    for (const source of FakeEventSource.open) {
      source.dispatchEvent(new MessageEvent('verification', { data: JSON.stringify(change) }));
    }
  }
}
