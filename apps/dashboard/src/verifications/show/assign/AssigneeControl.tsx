import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../../../session/permissions.ts';
import { useSession } from '../../../session/useSession.ts';
import { useNow } from '../../../shared/useNow.ts';
import { useKeyHint } from '../../../shortcuts/useKeyHint.ts';
import { useShortcut } from '../../../shortcuts/useShortcut.ts';
import { AssigneeMenu } from './AssigneeMenu.tsx';
import { GiveDialog } from './GiveDialog.tsx';
import { Holder } from './Holder.tsx';
import { holderOf } from './holderOf.ts';
import { useAssign } from './useAssign.ts';

/** Whose case it is, and taking or releasing it. */
export const AssigneeControl = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const keyHint = useKeyHint();
  const me = useSession()?.account.id;
  const now = useNow();
  const allowed = useMay('review') && verification.purgedAt === null;
  const { assign, isPending } = useAssign(verification);
  const [giving, setGiving] = useState(false);
  const holder = holderOf(verification, now);
  const mine = holder !== null && holder.id === me;
  const toMe = () => me !== undefined && assign(me);
  // For whom it belongs to already, it begins its time anew.
  useShortcut('assign', toMe, allowed);
  if (!allowed) return <Holder holder={holder} />;
  const take = translate(holder === null ? 'decide.assign.me' : 'decide.assign.takeOver');
  return (
    <Box sx={{ display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, minWidth: 0 }}>
      <Holder holder={holder} />
      {/* Not disabled meanwhile: the focus would be lost. */}
      {mine ? (
        <Button variant="text" aria-disabled={isPending} onClick={() => assign(null)}>
          {translate('decide.assign.release')}
        </Button>
      ) : (
        <Button variant="text" aria-disabled={isPending} onClick={toMe} {...keyHint('assign', take)}>
          {take}
        </Button>
      )}
      <AssigneeMenu
        disabled={isPending}
        onGive={() => setGiving(true)}
        onKeep={mine ? toMe : undefined}
        onRelease={holder !== null && !mine ? () => assign(null) : undefined}
      />
      {giving && (
        <GiveDialog
          pending={isPending}
          onGive={(person) => assign(person, () => setGiving(false))}
          onClose={() => setGiving(false)}
        />
      )}
    </Box>
  );
};
