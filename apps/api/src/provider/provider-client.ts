/** One applicant's submission as it goes out; each image is an https URL or base64. */
export interface ProviderSubmission {
  email: string;
  country: string;
  selfieImage: string;
  frontImage: string;
  backImage: string;
}

/** Why there is no whole answer. Only after `unreachable` is it certain that the provider got nothing. */
export type Failure = 'unreachable' | 'interrupted' | 'timed_out';

/** What came back from one call, before anybody reads it. */
export interface ProviderReply {
  /** By `performance`, which neither differs nor jumps: what the exchange is dated by. */
  began: number;
  /** By this process's clock, which may be wrong: for the provider's dates alone. */
  startedAt: Date;
  durationMs: number;
  httpStatus: number | null;
  headers: Record<string, string | string[]>;
  /** The bytes as received, up to a cap; empty when none came. */
  body: Buffer;
  /** Whether the body went on past the cap. */
  truncated: boolean;
  failure: Failure | null;
}

/** The provider as the rest of the API knows it; a second provider is a second implementation. Never throws. */
export abstract class ProviderClient {
  abstract submit(submission: ProviderSubmission): Promise<ProviderReply>;
  abstract ask(referenceId: string): Promise<ProviderReply>;
  /** For the end of a process: every call under way ends now, as `interrupted`, and so does any that begins later. */
  abstract giveUp(): Promise<void>;
}
