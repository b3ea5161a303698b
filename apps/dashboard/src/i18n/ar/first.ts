import { first as english } from '../en/first.ts';
export const first = english;
