import type { CompletedBody, VerificationResult } from '@desk/provider-protocol';
import { checksFor } from '../documents/checks.ts';
import { faceMatchConfidence } from '../documents/confidence.ts';
import { drawDocument, type Document } from '../documents/document.ts';
import { odditiesOf } from '../documents/oddities.ts';
import { backProof, frontProof } from '../documents/proof.ts';
import { read } from '../documents/reading.ts';
import { REASONS } from '../documents/reasons.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Plan } from '../scenarios/plan.ts';
import { drawAgent } from './agent.ts';
import { drawGeolocation } from './geolocation.ts';

const SUPPORTED_TYPES = ['id_card', 'driving_license', 'passport', 'credit_or_debit_card'];

/** The body of a verification with its verdict; `settledAt` is in ms since 1970. */
export function completed(entry: Entry, plan: Plan, settledAt: number): CompletedBody {
  return {
    success: true,
    code: 200,
    message: 'Document verification completed successfully.',
    status: 'completed',
    reference_id: entry.referenceId,
    result: resultOf(entry, plan),
    requested_at: new Date(entry.requestedAt).toISOString(),
    completed_at: new Date(settledAt).toISOString(),
  };
}

function resultOf({ email, country, requestedAt }: Entry, plan: Plan): VerificationResult {
  const oddities = odditiesOf(plan);
  const document = drawDocument(plan, country, new Date(requestedAt).getUTCFullYear());
  const reading = read(document, plan, oddities);
  const back = backProof(document, reading, plan, oddities);
  const reasons = plan.verdict === 'declined' ? plan.reasons.map((word) => REASONS[word].text) : [];
  return {
    verification_status: plan.verdict,
    email,
    country,
    verification_data: {
      document: {
        name: {
          first_name: reading.firstName,
          middle_name: reading.middleName,
          last_name: reading.lastName,
          full_name: reading.fullName,
        },
        dob: reading.dob,
        expiry_date: reading.expiryDate,
        issue_date: reading.issueDate,
        document_number: reading.number,
        selected_type: [selectedType(document, plan)],
        supported_types: SUPPORTED_TYPES,
        face_match_confidence: faceMatchConfidence(plan, oddities),
      },
    },
    verification_result: checksFor(plan, reading, oddities),
    info: { agent: drawAgent(plan.draws), geolocation: drawGeolocation(plan.draws, country) },
    additional_data: {
      document: {
        proof: frontProof(document, reading, plan, oddities),
        ...(back && { additional_proof: back }),
      },
    },
    declined_reason: reasons[0] ?? null,
    declined_reasons_list: reasons,
  };
}

/** What was said to be shown. The provider knows no residence permits: they are handed in as driving licences. */
function selectedType({ kind }: Document, plan: Plan): string {
  const type = kind === 'residence_permit' ? 'driving_license' : kind;
  if (plan.verdict === 'accepted' || !plan.reasons.includes('wrong-type')) return type;
  return type === 'passport' ? 'id_card' : 'passport';
}
