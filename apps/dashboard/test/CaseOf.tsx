import type { VerificationDetail } from '@desk/contract';
import type { ComponentType } from 'react';
import { useCase } from '../src/verifications/show/useCase.ts';
import { specimenCase } from './specimenCase.ts';

/** A part of the case's page with the specimen's case as the API tells it, and as later answers change it. */
export const CaseOf = ({ part: Part }: { part: ComponentType<{ verification: VerificationDetail }> }) => {
  const { data } = useCase(specimenCase().id);
  return data ? <Part verification={data} /> : null;
};
