import type { Plan } from '../scenarios/plan.ts';
import type { Oddity } from '../scenarios/scenario.ts';
import { REASONS } from './reasons.ts';

/** How sure the provider is that selfie and portrait show one person, 0 to 100; null when the faces were not compared. */
export function faceMatchConfidence({ verdict, reasons, draws }: Plan, oddities: Set<Oddity>): number | null {
  if (oddities.has('face-failed-anyway')) return 94;
  if (verdict === 'accepted') {
    return Math.max(draws.int('confidence', 68, 99), draws.int('confidence.again', 68, 99));
  }
  if (reasons.some((word) => REASONS[word].skips.includes('face_on_document_matched'))) return null;
  return reasons.includes('mismatch') ? draws.int('confidence', 3, 49) : draws.int('confidence', 52, 98);
}
