/** The CSV exports. */
export const exports = {
  title: 'Exports',
  lead: 'Every CSV that was asked for: what it held, its hash, and who asked.',
  action: 'Export CSV',
  dialog: {
    title: 'Export %{total} verification as CSV |||| Export %{total} verifications as CSV',
    what: 'What is exported',
    order: 'All columns, newest first, as they stand when the download starts.',
    recorded: 'The file holds names and document numbers. That you exported it is recorded in the audit log.',
    cancel: 'Cancel',
    confirm: 'Export',
    close: 'Close',
  },
  progress: 'Rows written',
  rows: '%{rows} of %{total} rows',
  outcome: {
    ready: 'Waiting for the download to start…',
    running: 'Your browser is downloading the file…',
    done: 'Done: the file is complete.',
    aborted: 'The download broke off. The file is not complete: delete it and export again.',
  },
  state: { ready: 'Not downloaded', running: 'Running', done: 'Complete', aborted: 'Broken off' },
  column: { when: 'When', who: 'Who', filter: 'What', rows: 'Rows', sha256: 'SHA-256', state: 'State' },
  copyHash: 'Copy SHA-256',
  noHash: 'No hash: the file is not complete',
  empty: {
    title: 'No exports yet',
    text: 'Filter the verifications and choose Export CSV: each export is listed here with its hash.',
  },
};
