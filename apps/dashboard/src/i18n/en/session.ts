/** The second step of signing in, single sign-on, and what is due before the desk opens. */
export const session = {
  or: 'or',
  singleSignOn: 'Sign in with %{label}',
  refused: {
    oidc_failed:
      'Single sign-on did not work out: the identity provider’s answer could not be accepted. Try again.',
    oidc_denied: 'The sign-in was given up at the identity provider. Try again.',
    oidc_unavailable: 'The identity provider cannot be reached just now. Try again in a moment.',
    oidc_no_role:
      'Your identity provider gives you no role in this desk. Ask an administrator to add you to one of its groups.',
    oidc_no_email: 'Your identity provider tells no e-mail address, and an account here needs one.',
    oidc_email_unverified:
      'There is an account with your e-mail address, and your identity provider does not vouch that the address is yours. Ask an administrator.',
    account_disabled: 'Your account is disabled. Ask an administrator.',
  },
  code: {
    title: 'Second step',
    lead: 'Your password was right. Now show that it is you.',
    label: { app: 'Code from your authenticator app', recovery: 'Recovery code' },
    hint: {
      app: 'Six digits, new every 30 seconds.',
      recovery: 'One of the codes that you kept when you set up the second factor. Each works once.',
    },
    wrong: {
      app: 'This code is wrong, or it was used already. Wait for the next one and try again.',
      recovery: 'This recovery code is wrong, or it was used already.',
    },
    instead: { app: 'Use a recovery code', recovery: 'Use the authenticator app' },
    back: 'Back',
  },
  due: {
    signedInAs: 'Signed in as',
    password_change: {
      title: 'Choose a password of your own',
      lead: 'You signed in with a password that somebody else knows. Choose one that only you know, then the desk opens.',
    },
    second_factor_enrolment: {
      title: 'Set up a second factor',
      lead: 'Your role requires a code from an authenticator app at each sign-in. Set it up once, then the desk opens.',
    },
  },
};
