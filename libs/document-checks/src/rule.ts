import type { DocumentFacts, DocumentFindingCode } from './facts.ts';
import type { MrzReading } from './mrz/mrz.ts';

/** The facts, and what several rules need of them, worked out once. */
export interface Case {
  facts: DocumentFacts;
  mrz: MrzReading[];
}

/** What one rule noticed: the fields that show it, by code. No fields, no finding. */
export type Noticed = Partial<Record<DocumentFindingCode, string[]>>;

export type Rule = (of: Case) => Noticed;
