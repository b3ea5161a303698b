import { later as english } from '../en/later.ts';
export const later = english;
