import { TextDecoder, TextEncoder } from 'node:util';

/** What browsers have and jsdom lacks: the router needs it when it is loaded. */
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** jsdom lays nothing out, so that there is nowhere to scroll to. */
if ('Element' in globalThis) Element.prototype.scrollIntoView = () => undefined;
