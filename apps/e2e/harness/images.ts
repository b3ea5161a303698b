import path from 'node:path';

const SAMPLES = path.resolve(import.meta.dirname, '../../api/samples');

/** The drawn specimens that also fill an empty desk. */
export const IMAGES = {
  selfie: path.join(SAMPLES, 'selfie-1.jpg'),
  front: path.join(SAMPLES, 'front-passport.jpg'),
  back: path.join(SAMPLES, 'back-id-card.jpg'),
};
