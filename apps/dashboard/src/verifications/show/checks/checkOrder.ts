import type { CheckResult, VerificationDetail } from '@desk/contract';

export type Check = VerificationDetail['checks'][number];

/** What needs a person first: the failed, then those nobody did. */
export const RESULTS_IN_ORDER: readonly CheckResult[] = ['failed', 'not_performed', 'passed'];

/** The checks of one result, as the provider ordered them. */
export const withResult = (checks: readonly Check[], result: CheckResult): Check[] =>
  checks.filter((check) => check.result === result);

export const countOf = (checks: readonly Check[], result: CheckResult): number =>
  withResult(checks, result).length;
