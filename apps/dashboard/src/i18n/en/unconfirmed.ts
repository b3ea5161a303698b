/** What a person makes of a case that was sent, and of which nobody knows whether it arrived. */
export const unconfirmed = {
  title: 'Did it arrive?',
  text: 'It was sent, and no answer was stored: nobody knows whether the provider accepted it. It is not sent again by itself, so that nobody is verified or charged twice.',
  sent: 'Sent',
  came: 'What came of it',
  submitted: 'Submitted here',
  cut: 'The desk itself was interrupted while it was sending.',
  ask: 'Ask the provider first, with the e-mail and the time of sending: they can see whether it arrived.',
  choose: 'What to do with it',
  sendAgain: {
    action: 'Send again',
    effect:
      'The provider gets it once more. If it had accepted it before, the person may be judged and charged twice.',
    title: 'Send this case again?',
    text: 'The case is queued and sent within seconds, and its verdict then comes by itself. If the provider had accepted the earlier sending, it has two now: the person may be judged and charged twice. That cannot be taken back.',
    hint: 'What you found out, such as “The provider has no record of it”. It stays in the audit log: do not name the person.',
    told: 'The case is on its way to the provider again.',
  },
  notSent: {
    action: 'Mark as not sent',
    effect:
      'The case fails, and nothing more is done with it. If the provider has it after all, its verdict does not come here.',
    title: 'Mark this case as not sent?',
    text: 'The case fails, and nothing more is done with it: neither sent nor asked about. If the provider has it after all, it may still be charged, and its verdict does not come here. That cannot be taken back.',
    hint: 'What you found out, such as “The applicant has been submitted anew”. It is shown on the case and stays in the audit log: do not name the person.',
    told: 'The case is marked as not sent.',
  },
  reason: 'Reason',
  missing: 'Say why: it is recorded.',
  pending: 'Recording…',
  refused: {
    not_unconfirmed:
      'Nothing was done: somebody, or the provider, was quicker. The case is shown as it is now.',
    check_under_way: 'Nothing was done: it may still be on its way. Try again in a minute.',
    purged: 'Nothing was done: the case has been purged.',
  },
};
