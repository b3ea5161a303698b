import { Accounts1795392000001 } from './1-accounts.ts';
import { Verifications1795392000002 } from './2-verifications.ts';
import { SecretsAndPolicy1795392000003 } from './3-secrets-and-policy.ts';
import { SecondFactorsAndTokens1795392000004 } from './4-second-factors-and-tokens.ts';
import { AuditChain1795392000005 } from './5-audit-chain.ts';
import { ManifestsAndRetention1795392000006 } from './6-manifests-and-retention.ts';
import { ReviewsAndFindings1795478400007 } from './7-reviews-and-findings.ts';
import { Faults1795564800008 } from './8-faults.ts';
import { IndexesOfReviewsAndFindings1795564800009 } from './9-indexes-of-reviews-and-findings.ts';
import { IndexOfTheReviewQueue1795651200010 } from './10-index-of-the-review-queue.ts';
import { VerificationBitmaps1795737600011 } from './11-verification-bitmaps.ts';
import { EveryVerificationCounted1795737600012 } from './12-every-verification-counted.ts';
import { IndexesOfSorts1795737600013 } from './13-indexes-of-sorts.ts';
import { DueCalls1795824000014 } from './14-due-calls.ts';
import { IndexesOfPollingGone1795824000015 } from './15-indexes-of-polling-gone.ts';
import { WholeConfidencesCounted1795824000016 } from './16-whole-confidences-counted.ts';
import { SearchPaths1795824000017 } from './17-search-paths.ts';
import { NotedChangesVacuumedWhole1795910400018 } from './18-noted-changes-vacuumed-whole.ts';

/** In the order in which they run. A migration that was released never changes. */
export const migrations = [
  Accounts1795392000001,
  Verifications1795392000002,
  SecretsAndPolicy1795392000003,
  SecondFactorsAndTokens1795392000004,
  AuditChain1795392000005,
  ManifestsAndRetention1795392000006,
  ReviewsAndFindings1795478400007,
  Faults1795564800008,
  IndexesOfReviewsAndFindings1795564800009,
  IndexOfTheReviewQueue1795651200010,
  VerificationBitmaps1795737600011,
  EveryVerificationCounted1795737600012,
  IndexesOfSorts1795737600013,
  DueCalls1795824000014,
  IndexesOfPollingGone1795824000015,
  WholeConfidencesCounted1795824000016,
  SearchPaths1795824000017,
  NotedChangesVacuumedWhole1795910400018,
];
