import { FINDING_SEVERITIES, findingSeverity, type FindingCode } from '@desk/contract';

const gravity = (code: FindingCode): number => findingSeverity.options.indexOf(FINDING_SEVERITIES[code]);

/** Findings by how loudly they ask for a person; those that ask alike stay in their order. */
export const gravestFirst = (codes: readonly FindingCode[]): FindingCode[] =>
  codes.toSorted((one, other) => gravity(other) - gravity(one));
