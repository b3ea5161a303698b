export * from './bodies.ts';
export * from './reading.ts';
export * from './submission.ts';
