import { fieldId, findingId } from './places.ts';

/** Seen however one came to it; browsers show a ring only to those who came by keyboard. */
export const placeStyle = {
  scrollMarginBlock: '80px',
  borderRadius: 0.5,
  '&:focus': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 2 },
} as const;

/** For the element that a finding's field leads to. */
export const fieldPlace = (path: string) => ({ id: fieldId(path), tabIndex: -1 });

/** For the finding that a field's mark leads to. */
export const findingPlace = (code: string) => ({ id: findingId(code), tabIndex: -1 });
