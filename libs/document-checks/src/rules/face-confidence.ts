import type { Rule } from '../rule.ts';

/** Of 100. The provider's own accepted examples begin at about 70: beside 80 and more a failed face has another reason, or is wrong. */
export const HIGH_CONFIDENCE = 80;
/** Below the middle the provider itself holds a mismatch for likelier than a match. */
export const LOW_CONFIDENCE = 50;

/** The checks that are about one person being in both pictures. */
const FACE_CHECKS = ['face', 'face_on_document_matched'];

/** Checks of the face that say the opposite of the confidence beside them. One that failed explains a low confidence. */
export const faceConfidence: Rule = ({ facts: { checks, faceMatchConfidence: confidence } }) => {
  if (confidence === null) return {};
  const fields = (wanted: 'passed' | 'failed') =>
    checks
      .filter(({ name, result }) => FACE_CHECKS.includes(name) && result === wanted)
      .map(({ name }) => `checks.${name}`);
  const [passed, failed] = [fields('passed'), fields('failed')];
  const shown = (names: string[], so: boolean) =>
    names.length > 0 && so ? [...names, 'faceMatchConfidence'] : [];
  return {
    face_failed_high_confidence: shown(failed, confidence >= HIGH_CONFIDENCE),
    face_passed_low_confidence: shown(passed, confidence < LOW_CONFIDENCE && failed.length === 0),
  };
};
