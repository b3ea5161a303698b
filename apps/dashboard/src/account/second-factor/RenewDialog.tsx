import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDesk } from '../../api/useDesk.ts';
import { PlainDialog } from '../../shared/PlainDialog.tsx';
import { PasswordProof } from './PasswordProof.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';

/** New recovery codes in place of all earlier ones. */
export const RenewDialog = (props: { onClose: () => void; onChanged: () => void }) => {
  const { onClose, onChanged } = props;
  const translate = useTranslate();
  const desk = useDesk();
  const [codes, setCodes] = useState<string[]>();
  const finish = () => {
    onChanged();
    onClose();
  };
  return (
    // Once the codes are there, a slip of the hand must not lose them.
    <PlainDialog title={translate('account.recovery.renewTitle')} onClose={codes ? undefined : onClose}>
      {codes ? (
        <RecoveryCodes codes={codes} onDone={finish} />
      ) : (
        <PasswordProof
          ask={desk.renewRecoveryCodes}
          onDone={({ recoveryCodes }) => setCodes(recoveryCodes)}
          onCancel={onClose}
          text={translate('account.recovery.renewText')}
          submit={translate('account.recovery.renewSubmit')}
          inDialog
        />
      )}
    </PlainDialog>
  );
};
