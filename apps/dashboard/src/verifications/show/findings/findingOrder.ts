import type { Finding, FindingSeverity } from '@desk/contract';

const ORDER: readonly FindingSeverity[] = ['critical', 'warning', 'info'];

/** The loudest first; within one severity as the API ordered them. */
export const bySeverity = (findings: readonly Finding[]): Finding[] =>
  ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));

/** So few are told in full, however quiet. */
const FEW = 2;

/** Whether a finding says all that it has to say at once: what is critical always, the others where there are few. */
export const isOpenAtFirst = ({ severity }: Finding, count: number): boolean =>
  severity === 'critical' || count <= FEW;
