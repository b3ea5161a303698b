import type {
  HoldChange,
  PurgeList,
  PurgePreview,
  PurgeResult,
  RelationshipChange,
  RetentionPage,
  VerificationDetail,
} from '@desk/contract';
import { request } from '../api/client.ts';
import { queryString } from '../shared/queryString.ts';

const ofCase = (id: string) => `/api/verifications/${encodeURIComponent(id)}`;

/** Purging thousands of cases takes the API longer than a page usually waits. */
const PURGE_PATIENCE = 600_000;

export const retentionCalls = {
  setRelationship: (id: string, change: RelationshipChange) =>
    request<VerificationDetail>(`${ofCase(id)}/relationship`, { method: 'PUT', body: change }),
  setHold: (id: string, change: HoldChange) =>
    request<VerificationDetail>(`${ofCase(id)}/hold`, { method: 'PUT', body: change }),
  dueForPurge: (page: RetentionPage) => request<PurgePreview>(`/api/retention/due${queryString(page)}`),
  purges: (page: RetentionPage) => request<PurgeList>(`/api/retention/purges${queryString(page)}`),
  purge: () =>
    request<PurgeResult>('/api/retention/purge', { method: 'POST', body: {}, patience: PURGE_PATIENCE }),
};
