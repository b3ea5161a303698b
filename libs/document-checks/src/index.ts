export * from './country.ts';
export * from './facts.ts';
export * from './findings.ts';
export * from './keys.ts';
export * from './name.ts';
