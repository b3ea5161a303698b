import { daysAgo } from '../../../shared/localDays.ts';
import type { ListView } from './listView.ts';

export const PRESETS = [
  'everything',
  'needsReview',
  'mine',
  'declinedToday',
  'unperformed',
  'changed',
  'stalled',
  'parked',
  'unconfirmed',
  'awaitingSecond',
  'disagreed',
] as const;
export type PresetName = (typeof PRESETS)[number];

const names: readonly string[] = PRESETS;
export const isPreset = (id: string): id is PresetName => names.includes(id);

const filterOf = (preset: PresetName, me: string, now: number): ListView['filter'] => {
  switch (preset) {
    case 'everything':
      return {};
    case 'needsReview':
      return { needsReview: true };
    case 'mine':
      return { assigneeId: [me] };
    case 'declinedToday':
      return { verificationStatus: ['declined'], completedFrom: daysAgo(0, now) };
    case 'unperformed':
      return { verificationStatus: ['accepted'], unperformed: true };
    case 'changed':
      return { finding: ['answer_changed'] };
    case 'stalled':
      return { finding: ['stalled'] };
    case 'parked':
      return { finding: ['parked'] };
    case 'unconfirmed':
      return { status: ['unconfirmed'], purged: false };
    case 'awaitingSecond':
      return { reviewStage: ['awaiting_second'] };
    case 'disagreed':
      return { reviewStage: ['disagreed'] };
  }
};

/** Of what waits for somebody, the longest waiting comes first; of what happened, the latest. */
const QUEUES: readonly PresetName[] = [
  'needsReview',
  'mine',
  'stalled',
  'parked',
  'unconfirmed',
  'awaitingSecond',
  'disagreed',
];

/** The desk's own views. @param me the reader's id @param now milliseconds: "today" is a day of the reader's calendar */
export const presetViews = (me: string, now: number): ListView[] =>
  PRESETS.map((id) => ({
    id,
    filter: filterOf(id, me, now),
    sort: 'requestedAt',
    order: QUEUES.includes(id) ? 'asc' : 'desc',
    columns: null,
  }));
