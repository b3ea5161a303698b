/** The frame around the pages, and signing in. */
export const shell = {
  product: 'Verification Desk',
  home: 'Verification Desk, to the overview',
  skip: 'Skip to content',
  nav: {
    label: 'Pages',
    menu: 'Pages',
    overview: 'Overview',
    verifications: 'Verifications',
    exports: 'Exports',
    audit: 'Audit log',
    retention: 'Retention',
    admin: 'Administration',
  },
  submit: 'New verification',
  appearance: {
    title: 'Theme and language',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },
  mentions: {
    title: 'Mentions',
    unread: '%{smart_count} unread |||| %{smart_count} unread',
  },
  account: 'Account',
  yourAccount: 'Your account',
  signOut: 'Sign out',
  role: { analyst: 'Analyst', auditor: 'Auditor', admin: 'Administrator' },
  live: { live: 'Live', connecting: 'Connecting', offline: 'Offline, retrying' },
  liveHelp: {
    live: 'New verdicts appear here by themselves',
    connecting: 'Opening the connection that brings new verdicts',
    offline: 'The desk cannot be reached: what you see may be out of date. It is tried again by itself.',
  },
  away: {
    network:
      'Your browser is offline. What you see may be out of date; it is brought up to date when you are back.',
    desk: 'The desk cannot be reached. What you see may be out of date; it is tried again by itself.',
  },
  missingPart:
    'A part of this page could not be fetched: the desk cannot be reached, or it was updated. Load the page again.',
  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the page has moved.',
    action: 'To the verifications',
  },
  notForRole: {
    title: 'This page is not for your role',
    text: 'You are signed in as %{role}, and this page belongs to another role. Ask an administrator if you need it.',
  },
  signIn: {
    title: 'Sign in',
    lead: 'Review identity verifications',
    email: 'E-mail',
    password: 'Password',
    showPassword: 'Show password',
    hidePassword: 'Hide password',
    submit: 'Sign in',
    pending: 'Signing in…',
    ended: 'Your session has ended. Sign in to go on where you were.',
    missing: { email: 'Enter your e-mail.', password: 'Enter your password.' },
    wrong: 'E-mail or password is wrong.',
    throttled: 'Too many attempts. You can try again in %{time}.',
    throttledOver: 'You can try again now.',
    note: 'What you view and decide here is recorded in the audit log.',
  },
};
