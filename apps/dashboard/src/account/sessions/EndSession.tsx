import type { AccountSession } from '@desk/contract';
import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { problemOf } from '../../api/problem.ts';
import { useDesk } from '../../api/useDesk.ts';
import { useProblemText } from '../../shared/useProblemText.ts';
import { useDeviceName } from './useDeviceName.ts';

/** Ends another of one's own sessions. Not asked twice: it costs a sign-in, and a stranger's must go at once. */
export const EndSession = ({ session }: { session: AccountSession }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const problemText = useProblemText();
  const device = useDeviceName()(session.userAgent);
  const desk = useDesk();
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['me', 'sessions'] });
  const { mutate, isPending } = useMutation({
    mutationFn: () => desk.endOwnSession(session.id),
    onSuccess: () => {
      notify('account.sessions.ended', { type: 'success' });
      return refresh();
    },
    onError: (error) => {
      // It ended by itself meanwhile: that is what was wanted.
      if (problemOf(error)?.status === 404) return refresh();
      notify(problemText(error).text, { type: 'error' });
      return undefined;
    },
  });
  return (
    <Button
      variant="outlined"
      aria-label={translate('account.sessions.endOf', { device })}
      disabled={isPending}
      onClick={() => mutate()}
    >
      {translate('account.sessions.end')}
    </Button>
  );
};
