import { TextDecoder, TextEncoder } from 'node:util';

/** What browsers have and jsdom lacks: the router needs it when it is loaded. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
