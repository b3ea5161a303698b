import type { ImageSide, VerificationDetail } from '@desk/contract';
import { parseBox, type Box } from './box.ts';

/** What the provider found on an image, and where. */
export interface Mark {
  kind: (typeof KINDS)[number];
  box: Box;
}

const KINDS = ['face', 'signature'] as const;

const marksIn = (keys: VerificationDetail['proof']): Mark[] =>
  KINDS.flatMap((kind) => {
    const box = parseBox(keys[kind]);
    return box ? [{ kind, box }] : [];
  });

export const marksOf = (
  verification: Pick<VerificationDetail, 'proof' | 'additionalProof'>,
): Record<ImageSide, Mark[]> => ({
  front: marksIn(verification.proof),
  back: marksIn(verification.additionalProof),
  selfie: [],
});
