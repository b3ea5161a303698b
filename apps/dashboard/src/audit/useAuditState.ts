import type { AuditSearch } from '@desk/contract';
import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { readAuditAddress, wholeLog, writeAuditAddress } from './auditAddress.ts';

/** What is asked of the log: the address is the one place where it is kept. */
export const useAuditState = () => {
  const { search: address } = useLocation();
  const navigate = useNavigate();
  const { search, unknown } = useMemo(() => readAuditAddress(address), [address]);
  const go = (next: Partial<AuditSearch>, replace = false) =>
    void navigate({ search: writeAuditAddress({ ...search, ...next }) }, { replace });
  return {
    search,
    unknown,
    /** Narrows what is shown, from its first page on. */
    filter: (next: Omit<Partial<AuditSearch>, 'page' | 'perPage'>) => go({ ...next, page: 1 }),
    clear: () => go({ ...wholeLog, ...nothing, perPage: search.perPage }),
    setPage: (page: number, replace = false) => go({ page }, replace),
    setPerPage: (perPage: number) => go({ perPage, page: 1 }),
  };
};

const nothing = {
  actorId: undefined,
  action: undefined,
  verificationId: undefined,
  from: undefined,
  to: undefined,
};
