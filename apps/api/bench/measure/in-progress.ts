/** What the provider says of a case in progress, each time with the same bytes. */
export const inProgressBody = (reference: string): string =>
  JSON.stringify({
    success: true,
    code: 200,
    message: 'The request is being processed. Please wait for completion.',
    reference_id: reference,
    status: 'in_progress',
    requested_at: '2026-11-01T00:00:00.000Z',
  });
