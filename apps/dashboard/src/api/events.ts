import { verificationChanged, type VerificationChanged } from '@desk/contract';

export type LiveState = 'connecting' | 'live' | 'offline';

/** `resync`: the stream was away, so anything may have changed meanwhile. */
export type LiveMessage = { type: 'changed'; change: VerificationChanged } | { type: 'resync' };

type Listener = (message: LiveMessage) => void;

const FIRST_RETRY = 1_000;
const LAST_RETRY = 30_000;

/** The API sends a heartbeat every 25 s: after two that did not come, it hangs, which no browser notices by itself. */
const SILENCE = 60_000;

/**
 * The stream of changed cases, kept open while anything listens. A browser reconnects by itself after a cut, but gives up
 * for good after an error status (a restarting API behind a proxy): then this tries again, ever more slowly.
 */
export class LiveEvents {
  #state: LiveState = 'connecting';
  #source: EventSource | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #wait = FIRST_RETRY;
  #missed = false;
  readonly #listeners = new Set<Listener>();
  readonly #watchers = new Set<() => void>();

  constructor(private readonly open: () => EventSource) {}

  readonly listen = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.#connect();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#close();
    };
  };

  readonly watchState = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  readonly state = (): LiveState => this.#state;

  #connect(): void {
    const source = this.open();
    this.#source = source;
    this.#expectLife(source);
    source.addEventListener('open', () => {
      this.#expectLife(source);
      this.#wait = FIRST_RETRY;
      this.#become('live');
      if (this.#missed) this.#tell({ type: 'resync' });
      this.#missed = false;
    });
    source.addEventListener('heartbeat', () => this.#expectLife(source));
    source.addEventListener('missed', () => this.#tell({ type: 'resync' }));
    source.addEventListener('verification', (event: MessageEvent<string>) => {
      this.#tell({ type: 'changed', change: verificationChanged.parse(JSON.parse(event.data)) });
    });
    source.addEventListener('error', () => {
      this.#missed = true;
      this.#become('offline');
      if (source.readyState === source.CLOSED) this.#connectLater();
    });
  }

  #expectLife(source: EventSource): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      source.close();
      this.#missed = true;
      this.#become('offline');
      this.#connectLater();
    }, SILENCE);
  }

  #connectLater(): void {
    clearTimeout(this.#silence);
    this.#retry = setTimeout(() => this.#connect(), this.#wait);
    this.#wait = Math.min(this.#wait * 2, LAST_RETRY);
  }

  #close(): void {
    clearTimeout(this.#retry);
    clearTimeout(this.#silence);
    this.#source?.close();
    this.#missed = true;
    this.#become('connecting');
  }

  #become(state: LiveState): void {
    this.#state = state;
    for (const watcher of this.#watchers) watcher();
  }

  #tell(message: LiveMessage): void {
    for (const listener of this.#listeners) listener(message);
  }
}

export const liveEvents = new LiveEvents(() => new EventSource('/api/events'));
