import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { CHANGES, VIEWS } from '../../../audit/actions.ts';
import { writeAuditAddress } from '../../../audit/auditAddress.ts';
import { EventList } from '../../../audit/event/EventList.tsx';
import { useAuditEvents } from '../../../audit/useAuditEvents.ts';
import { ErrorState } from '../../../shared/ErrorState.tsx';
import { LineSkeletons } from '../../../shared/LineSkeletons.tsx';
import { Pager } from '../../../shared/Pager.tsx';
import { Panel } from '../../../shared/Panel.tsx';

const PER_PAGE = 10;

const KINDS = { all: undefined, views: [...VIEWS], changes: [...CHANGES] };
type Kind = keyof typeof KINDS;

/** The case's own part of the audit log: who looked at what of it, and who changed what. */
export const TrailPanel = ({ caseId }: { caseId: string }) => {
  const translate = useTranslate();
  const [kind, setKind] = useState<Kind>('all');
  const [page, setPage] = useState(1);
  const search = { verificationId: caseId, action: KINDS[kind] };
  const { data, error, refetch } = useAuditEvents({ ...search, page, perPage: PER_PAGE });
  const kinds = (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={kind}
      aria-label={translate('audit.trail.kind')}
      onChange={(_event, next: Kind | null) => {
        if (next === null) return;
        setKind(next);
        setPage(1);
      }}
    >
      {(Object.keys(KINDS) as Kind[]).map((one) => (
        <ToggleButton
          key={one}
          value={one}
          sx={{ px: 1, py: 0.25, fontSize: '0.75rem', textTransform: 'none' }}
        >
          {translate(`audit.trail.${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
  const content = () => {
    if (data === undefined) {
      return error ? <ErrorState error={error} retry={() => void refetch()} /> : <LineSkeletons count={4} />;
    }
    if (data.data.length === 0) {
      return <Typography sx={{ color: 'text.secondary' }}>{translate('audit.trail.none')}</Typography>;
    }
    return (
      <Box sx={{ mx: -1.5 }}>
        <EventList events={data.data} label={translate('audit.trail.title')} here={caseId} />
        {data.total > PER_PAGE && (
          <Pager
            label={translate('audit.trail.pages')}
            page={page}
            perPage={PER_PAGE}
            total={data.total}
            shown={data.data.length}
            onPage={setPage}
          />
        )}
      </Box>
    );
  };
  return (
    <Panel
      title={translate('audit.trail.title')}
      hint={translate('audit.trail.hint')}
      action={
        <>
          {kinds}
          <Button variant="text" component={Link} to={`/audit${writeAuditAddress(search)}`}>
            {translate('audit.trail.whole')}
          </Button>
        </>
      }
    >
      {content()}
    </Panel>
  );
};
