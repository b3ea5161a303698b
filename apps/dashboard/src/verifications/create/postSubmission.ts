import { problem as problemSchema, type Submission, type VerificationDetail } from '@desk/contract';
import { OfflineError, ProblemError } from '../../api/problem.ts';

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const toError = ({ status, statusText, responseText }: XMLHttpRequest): ProblemError =>
  new ProblemError(
    problemSchema.safeParse(readJson(responseText)).data ?? {
      type: 'about:blank',
      title: statusText || `HTTP ${status}`,
      status,
      code: 'unnamed',
      requestId: '',
    },
    undefined,
  );

/**
 * Sends a submission and tells how much of it has left (0–1). Not by `fetch`, which does not say: three images can be 64 MB, and a
 * form that seems stuck gets sent twice. Sent again with the same key, it is the same verification.
 */
export const postSubmission = (
  submission: Submission,
  idempotencyKey: string,
  onProgress: (sent: number) => void,
): Promise<VerificationDetail> =>
  new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open('POST', '/api/verifications');
    call.setRequestHeader('accept', 'application/json');
    call.setRequestHeader('content-type', 'application/json');
    call.setRequestHeader('idempotency-key', idempotencyKey);
    call.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    call.onerror = () => reject(new OfflineError('connection failed'));
    call.onabort = () => reject(new OfflineError('aborted'));
    call.onload = () => {
      if (call.status >= 200 && call.status < 300) resolve(readJson(call.responseText) as VerificationDetail);
      else reject(toError(call));
    };
    call.send(JSON.stringify(submission));
  });
