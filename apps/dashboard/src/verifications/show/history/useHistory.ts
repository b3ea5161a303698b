import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../../api/useDesk.ts';
import { AUDIT_KEY } from '../../../audit/useAuditEvents.ts';

/** Under the log's own key: whatever a person does that adds to the one adds to the other. */
const historyKey = (id: string) => [...AUDIT_KEY, 'history', { id }] as const;

/** Everything that happened to a case, newest first. What was shown stays while it is asked for again. */
export const useHistory = (id: string) => {
  const desk = useDesk();
  return useQuery({
    queryKey: historyKey(id),
    queryFn: () => desk.history(id),
    retry: false,
  });
};
