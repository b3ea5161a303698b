import { SubmissionImage } from '../../src/images/submission-image.entity.ts';
import { ProviderBody, ProviderExchange } from '../../src/provider/provider-exchange.entity.ts';
import { Verification } from '../../src/verifications/verification.entity.ts';
import { seededCase, type Desk } from './cases/seeded-case.ts';
import type { SeededEvent } from './cases/events.ts';
import type { Seed } from './cases/span.ts';
import { copyTableOf } from './copy-text.ts';

/** Neighbouring cases, as they are written: text for COPY, and events that have no place in the chain yet. */
export interface Batch {
  cases: number;
  /** In the order in which foreign keys want them. */
  copies: { target: string; text: Uint8Array<ArrayBuffer> }[];
  events: SeededEvent[];
}

/** Which cases: from the first up to, and without, the last. */
export interface Range {
  from: number;
  to: number;
}

const verifications = copyTableOf(Verification);
const images = copyTableOf(SubmissionImage);
const exchanges = copyTableOf(ProviderExchange);
const bodies = copyTableOf(ProviderBody);

export async function batchOf({ from, to }: Range, seed: Seed, desk: Desk): Promise<Batch> {
  const texts = [verifications, images, exchanges, bodies].map(({ target }) => ({ target, text: '' }));
  const [ofCases, ofImages, ofExchanges, ofBodies] = texts as [Text, Text, Text, Text];
  const events: SeededEvent[] = [];
  for (let number = from; number < to; number++) {
    const one = await seededCase(number, seed, desk);
    ofCases.text += verifications.line(one.verification);
    for (const image of one.images) ofImages.text += images.line(image);
    for (const exchange of one.exchanges) ofExchanges.text += exchanges.line(exchange);
    for (const body of one.bodies) ofBodies.text += bodies.line(body);
    events.push(...one.events);
  }
  const copies = texts.map(({ target, text }) => ({ target, text: new TextEncoder().encode(text) }));
  return { cases: to - from, copies, events };
}

interface Text {
  target: string;
  text: string;
}
