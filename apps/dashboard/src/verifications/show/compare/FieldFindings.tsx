import type { Finding } from '@desk/contract';
import IconButton from '@mui/material/IconButton';
import { useTranslate } from 'react-admin';
import { severityLooks } from '../../../shared/severityLooks.ts';
import { goToFinding } from '../places/places.ts';
import { useStop } from './roving.ts';

const FindingMark = ({ finding, path }: { finding: Finding; path: string }) => {
  const translate = useTranslate();
  const { tone, icon: Icon } = severityLooks[finding.severity];
  const label = translate('show.compare.finding', { finding: translate(`shared.finding.${finding.code}`) });
  return (
    <IconButton
      {...useStop(`${path} ${finding.code}`)}
      aria-label={label}
      title={label}
      onClick={() => goToFinding(finding.code)}
      sx={{ color: `tones.${tone}.main` }}
    >
      <Icon />
    </IconButton>
  );
};

/** What the desk noticed about a value, each mark leading to the finding. */
export const FieldFindings = ({ findings, path }: { findings: readonly Finding[]; path: string }) =>
  findings.map((finding) => <FindingMark key={finding.code} finding={finding} path={path} />);
