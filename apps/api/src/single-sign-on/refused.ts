/** What the login page is told; each has its own words there. */
export type RefusedCode =
  | 'oidc_failed'
  | 'oidc_denied'
  | 'oidc_unavailable'
  | 'oidc_no_role'
  | 'oidc_no_email'
  | 'oidc_email_unverified'
  | 'account_disabled';

/** A sign-in at the identity provider that opens nothing here. */
export class SingleSignOnRefused extends Error {
  /**
   * @param code for the login page, in its address: nothing particular to the person
   * @param reason for the audit log
   * @param email whom the identity provider named, for the audit log, once its word was checked
   */
  constructor(
    readonly code: RefusedCode,
    readonly reason: string = code,
    readonly email: string | null = null,
    cause?: unknown,
  ) {
    super(reason, { cause });
  }
}
