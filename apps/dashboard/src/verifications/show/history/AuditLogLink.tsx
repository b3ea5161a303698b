import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { writeAuditAddress } from '../../../audit/auditAddress.ts';
import { useMay } from '../../../session/permissions.ts';

/** The way to the case's part of the audit log, where each event is told with all that was recorded of it. */
export const AuditLogLink = ({ caseId }: { caseId: string }) => {
  const translate = useTranslate();
  if (!useMay('readAudit')) return null;
  return (
    <Button variant="text" component={Link} to={`/audit${writeAuditAddress({ verificationId: caseId })}`}>
      {translate('history.auditLog')}
    </Button>
  );
};
