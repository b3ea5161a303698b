import type { VerificationDetail } from '@desk/contract';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../../../session/permissions.ts';
import { lineButton } from './lineButton.ts';
import { RelationshipDialog } from './RelationshipDialog.tsx';

export const RelationshipButton = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const allowed = useMay('setRelationship');
  const [asked, setAsked] = useState(false);
  if (!allowed) return null;
  const ended = verification.retention.relationshipEndedOn !== null;
  return (
    <>
      <Button variant="text" onClick={() => setAsked(true)} sx={lineButton}>
        {translate(ended ? 'retention.relationship.change' : 'retention.relationship.set')}
      </Button>
      {asked && <RelationshipDialog verification={verification} onClose={() => setAsked(false)} />}
    </>
  );
};
