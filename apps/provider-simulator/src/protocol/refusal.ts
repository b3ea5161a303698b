import type { RefusalBody } from '@desk/provider-protocol';
import { refusal } from './check-submission.ts';

/** Why a submission that is well-formed is refused all the same, by the field that is blamed. */
const MESSAGES: Record<string, string> = {
  email: 'Email domain is not allowed',
  country: 'Country is not supported',
  selfie_image: 'Selfie image could not be read',
  'document.front_image': 'Document front image could not be read',
  'document.back_image': 'Document back image could not be read',
};

export const refusalFor = (field: string): RefusalBody =>
  refusal(field, MESSAGES[field] ?? `${field} is not allowed`);
