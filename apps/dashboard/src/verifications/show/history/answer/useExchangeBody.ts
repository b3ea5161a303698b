import { useQuery } from '@tanstack/react-query';
import { useLogoutIfAccessDenied } from 'react-admin';
import { send } from '../../../../api/client.ts';

export const bodyPath = (caseId: string, exchangeId: string): string =>
  `/api/verifications/${encodeURIComponent(caseId)}/exchanges/${encodeURIComponent(exchangeId)}/body`;

/** A body's bytes as received. They never change, and are forgotten soon after nobody looks at them. */
export const useExchangeBody = (caseId: string, exchangeId: string, asked = true) => {
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  return useQuery({
    queryKey: ['verifications', 'exchangeBody', { caseId, exchangeId }],
    queryFn: async ({ signal }) => {
      try {
        const response = await send(bodyPath(caseId, exchangeId), { headers: { accept: '*/*' }, signal });
        return new Uint8Array(await response.arrayBuffer());
      } catch (error) {
        await logoutIfAccessDenied(error);
        throw error;
      }
    },
    enabled: asked,
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
  });
};
