import type {
  BulkRecheckResult,
  ExportKey,
  ExportList,
  ExportRecord,
  Facets,
  RecheckResult,
  Submission,
  VerificationDetail,
  VerificationFilter,
  VerificationPage,
} from '@desk/contract';
import type { DataProvider, GetListParams } from 'react-admin';
import { auditCalls } from '../audit/auditCalls.ts';
import { retentionCalls } from '../retention/retentionCalls.ts';
import { accountCalls } from './accountCalls.ts';
import { adminCalls } from './adminCalls.ts';
import { request } from './client.ts';
import { deskCalls } from './deskCalls.ts';
import { reviewCalls } from './reviewCalls.ts';

const refuse = (method: string) => () =>
  Promise.reject(new Error(`The desk has no ${method}: nothing is edited or deleted in bulk`));

/** The list goes as a body, so that names and numbers searched for stay out of addresses and access logs. */
const search = ({ filter, pagination, sort, signal }: GetListParams & { signal?: AbortSignal }) =>
  request<VerificationPage>('/api/verifications/search', {
    method: 'POST',
    signal,
    body: {
      ...(filter as VerificationFilter),
      ...(pagination && { page: pagination.page, perPage: pagination.perPage }),
      ...(sort && { sort: sort.field, order: sort.order.toLowerCase() }),
    },
  });

const one = (id: string) => request<VerificationDetail>(`/api/verifications/${encodeURIComponent(id)}`);

/** Records are the contract's own shapes, as they come. */
const standard = {
  getList: (_resource: string, params: GetListParams) => search(params),
  getOne: async (_resource: string, params: { id: unknown }) => ({ data: await one(String(params.id)) }),
  getMany: async (_resource: string, params: { ids: unknown[] }) => ({
    data: await Promise.all(params.ids.map((id) => one(String(id)))),
  }),
  getManyReference: refuse('getManyReference'),
  create: async (_resource: string, params: { data: unknown; meta?: { idempotencyKey?: string } }) => ({
    data: await request<VerificationDetail>('/api/verifications', {
      method: 'POST',
      body: params.data as Submission,
      headers: params.meta?.idempotencyKey ? { 'idempotency-key': params.meta.idempotencyKey } : {},
    }),
  }),
  update: refuse('update'),
  updateMany: refuse('updateMany'),
  delete: refuse('delete'),
  deleteMany: refuse('deleteMany'),
};

/** A re-check answers when the provider has: longer than the desk waits for that. */
const PROVIDER_PATIENCE = 120_000;

/** What the desk asks beyond react-admin's nine methods. */
const own = {
  ...accountCalls,
  ...adminCalls,
  ...deskCalls,
  ...reviewCalls,
  facets: (filter: VerificationFilter, signal?: AbortSignal) =>
    request<Facets>('/api/verifications/facets', { method: 'POST', body: filter, signal }),
  recheck: (id: string) =>
    request<RecheckResult>(`/api/verifications/${encodeURIComponent(id)}/recheck`, {
      method: 'POST',
      patience: PROVIDER_PATIENCE,
    }),
  recheckMany: (ids: string[]) =>
    request<BulkRecheckResult>('/api/verifications/recheck', { method: 'POST', body: { ids } }),
  reveal: (id: string) =>
    request<VerificationDetail>(`/api/verifications/${encodeURIComponent(id)}/reveal`, { method: 'POST' }),
  startExport: (filter: VerificationFilter) =>
    request<ExportRecord>('/api/exports', { method: 'POST', body: filter }),
  exportRecord: (id: string) => request<ExportRecord>(`/api/exports/${encodeURIComponent(id)}`),
  exports: () => request<ExportList>('/api/exports'),
  exportAgain: (id: string) =>
    request<ExportRecord>(`/api/exports/${encodeURIComponent(id)}/again`, { method: 'POST' }),
  exportKey: () => request<ExportKey>('/api/exports/key'),
  ...auditCalls,
  ...retentionCalls,
};

export type DeskDataProvider = DataProvider & typeof own;

/** react-admin's methods promise whatever record type the caller names: the one place where that is taken on trust. */
export const dataProvider = { ...standard, ...own } as unknown as DeskDataProvider;
