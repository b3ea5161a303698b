/**
 * Where the portrait and the signature stand, as `x1,y1,x2,y2` in pixels of the front. All specimen fronts are drawn at
 * 900 × 570 with both in the same place, so that one box fits each of them.
 */
export const FACE_BOX = '48,140,268,420';
export const SIGNATURE_BOX = '48,436,268,492';
