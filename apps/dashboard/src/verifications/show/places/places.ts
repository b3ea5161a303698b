import type { VerificationDetail } from '@desk/contract';

/** Where a field is shown that has no place of its own on the page. */
const SHOWN_AT: Readonly<Record<string, string>> = {
  fullName: 'document.fullName',
  dateOfBirth: 'document.dateOfBirth',
  documentNumber: 'document.documentNumber',
  faceMatchConfidence: 'images',
  'images.selfie': 'images',
  'images.front': 'images',
  'images.back': 'images',
};

const placeOf = (path: string) => (Object.hasOwn(SHOWN_AT, path) ? (SHOWN_AT[path] ?? path) : path);

/** The element of a field by its path in the case (`proof.mrz`). A free key may hold any character, an id no space and no half of one. */
export const fieldId = (path: string): string => `field-${encodeURIComponent(path.toWellFormed())}`;

export const findingId = (code: string): string => `finding-${code}`;

const KEYED = { proof: 'proof', additionalProof: 'additionalProof' } as const;

const isKeyed = (name: string): name is keyof typeof KEYED => Object.hasOwn(KEYED, name);

/** Whether the case's page shows a field, so that something can lead to it. */
export const isShown = (verification: VerificationDetail, path: string): boolean => {
  const place = placeOf(path);
  const [group = '', ...rest] = place.split('.');
  const name = rest.join('.');
  if (isKeyed(group)) return Object.hasOwn(verification[group], name);
  if (group === 'document') return verification.document !== null;
  if (group === 'checks') return verification.checks.some((check) => check.name === name);
  return ['country', 'geolocation', 'email', 'referenceId', 'status', 'images'].includes(group);
};

const goTo = (id: string) => {
  const element = document.getElementById(id);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'center' });
};

/** Leads eye and keyboard to a field. Not by the address: a key of the provider's has no place in it. */
export const goToField = (path: string): void => goTo(fieldId(placeOf(path)));

export const goToFinding = (code: string): void => goTo(findingId(code));
