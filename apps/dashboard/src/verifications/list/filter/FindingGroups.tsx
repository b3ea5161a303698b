import { FINDING_SEVERITIES, findingCode, findingSeverity, type FindingSeverity } from '@desk/contract';
import { useTranslate } from 'react-admin';
import { FacetGroup } from './FacetGroup.tsx';

/** The gravest first. */
const severities = findingSeverity.options.toReversed();

const isOf = (severity: FindingSeverity) => (value: string) =>
  findingCode.options.some((code) => code === value && FINDING_SEVERITIES[code] === severity);

const filters = severities.map((severity) => ({ severity, only: isOf(severity) }));

/** What the desk noticed, by how loudly it asks for a person. */
export const FindingGroups = () => {
  const translate = useTranslate();
  return filters.map(({ severity, only }) => (
    <FacetGroup
      key={severity}
      facet="finding"
      title={translate(`list.filter.findings.${severity}`)}
      only={only}
    />
  ));
};
