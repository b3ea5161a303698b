import { isDeepStrictEqual } from 'node:util';
import type { NewSavedView } from '@desk/contract';
import type { SavedViewRow } from './saved-view.mapper.ts';

const PARTS = ['name', 'shared', 'filter', 'recentDays', 'sort', 'order', 'columns'] as const;

/** Which parts of a view another one changes; an auditor is told these, and not what somebody wrote. */
export const changedParts = (before: SavedViewRow, after: NewSavedView): string[] =>
  PARTS.filter((part) => !isDeepStrictEqual(before[part], after[part]));
