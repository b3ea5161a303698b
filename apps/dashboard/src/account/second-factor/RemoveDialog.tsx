import { useNotify, useTranslate } from 'react-admin';
import { useDesk } from '../../api/useDesk.ts';
import { PlainDialog } from '../../shared/PlainDialog.tsx';
import { PasswordProof } from './PasswordProof.tsx';

export const RemoveDialog = (props: { onClose: () => void; onChanged: () => void }) => {
  const { onClose, onChanged } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const desk = useDesk();
  const finish = () => {
    notify('account.secondFactor.removed', { type: 'success' });
    onChanged();
    onClose();
  };
  return (
    <PlainDialog title={translate('account.secondFactor.removeTitle')} onClose={onClose}>
      <PasswordProof
        ask={desk.removeSecondFactor}
        onDone={finish}
        onCancel={onClose}
        text={translate('account.secondFactor.removeText')}
        submit={translate('account.secondFactor.remove')}
        danger
        inDialog
      />
    </PlainDialog>
  );
};
