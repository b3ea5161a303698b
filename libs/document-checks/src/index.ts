export * from './country.ts';
export * from './name.ts';
