import type { SecondFactorEnrolment } from '@desk/contract';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDesk } from '../../api/useDesk.ts';
import { ConfirmEnrolment } from './ConfirmEnrolment.tsx';
import { PasswordProof } from './PasswordProof.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';

/** Password, authenticator app, recovery codes: in this order, each step in place of the one before. In force from the second on. */
export const SecondFactorSetUp = (props: { onDone: () => void; onCancel?: () => void }) => {
  const { onDone, onCancel } = props;
  const translate = useTranslate();
  const desk = useDesk();
  const [enrolment, setEnrolment] = useState<SecondFactorEnrolment>();
  const [codes, setCodes] = useState<string[]>();
  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />;
  if (enrolment) {
    return <ConfirmEnrolment enrolment={enrolment} onConfirmed={setCodes} onCancel={onCancel} />;
  }
  return (
    <PasswordProof
      ask={desk.enrolSecondFactor}
      onDone={setEnrolment}
      onCancel={onCancel}
      text={translate('account.secondFactor.proof.setUp')}
      submit={translate('account.secondFactor.continue')}
    />
  );
};
