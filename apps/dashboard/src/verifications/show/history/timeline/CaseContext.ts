import { createContext, useContext } from 'react';
import type { ExchangeMark } from './exchangeMarks.ts';

/** What every line of a case's history may need to know of the case. */
export interface CaseOfHistory {
  id: string;
  /** Its answers were destroyed. */
  purged: boolean;
  /** Its answers are covered for the reader. */
  masked: boolean;
  marks: ReadonlyMap<string, ExchangeMark[]>;
  /** Opens the comparison of this exchange's answer with the one before; undefined where there is none to compare with. */
  compareWithBefore: (exchangeId: string) => (() => void) | undefined;
}

const CaseContext = createContext<CaseOfHistory | undefined>(undefined);
export const CaseProvider = CaseContext.Provider;

export const useCaseOfHistory = (): CaseOfHistory => {
  const found = useContext(CaseContext);
  if (found === undefined) throw new Error('A line of a history stands outside of one');
  return found;
};
