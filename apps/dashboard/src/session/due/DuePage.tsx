import type { Session, SessionDue } from '@desk/contract';
import Button from '@mui/material/Button';
import { useLogout, useTranslate } from 'react-admin';
import { PasswordChangeForm } from '../../account/password/PasswordChangeForm.tsx';
import { SecondFactorSetUp } from '../../account/second-factor/SecondFactorSetUp.tsx';
import { refreshSession } from '../../api/session.ts';
import { HostileText } from '../../shared/HostileText.tsx';
import { EntryPage } from '../EntryPage.tsx';

/** What has to be done before the desk opens. When it is done the session is asked for again, and says what is next. */
const DuePage = ({ session, due }: { session: Session; due: SessionDue }) => {
  const translate = useTranslate();
  const logout = useLogout();
  return (
    <EntryPage
      key={due}
      width="30rem"
      title={translate(`session.due.${due}.title`)}
      lead={translate(`session.due.${due}.lead`)}
      note={
        <>
          {translate('session.due.signedInAs')} <HostileText>{session.account.email}</HostileText>
          <br />
          <Button variant="text" onClick={() => void logout()}>
            {translate('shell.signOut')}
          </Button>
        </>
      }
    >
      {due === 'password_change' ? (
        <PasswordChangeForm email={session.account.email} temporary onDone={refreshSession} />
      ) : (
        <SecondFactorSetUp onDone={refreshSession} />
      )}
    </EntryPage>
  );
};

export default DuePage;
