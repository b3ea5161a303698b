import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { readHead } from '../audit/head.ts';
import { DUE, NOT_HELD } from '../retention/rule.ts';
import { DERIVATION_VERSION } from '../verifications/derive.ts';
import { workOf } from '../verifications/lease.ts';
import { DatabaseReadings } from './database-readings.ts';
import { Metrics } from './metrics.ts';

/** Work in the background that is not done yet: each of these goes back to 0, or near it, by itself. */
@Injectable()
export class BacklogMetrics {
  constructor({ registry }: Metrics, readings: DatabaseReadings) {
    const gauge = (name: string, help: string) =>
      new Gauge({ name, help: `All replicas together: ${help}`, registers: [registry] });

    const leases = gauge(
      'desk_leases_live',
      'calls to the provider that are under way, whose answers are being stored, or of a replica that has died',
    );
    readings.add([leases], async (manager) => leases.set((await workOf(manager)).underWay));

    const position = gauge('desk_audit_head_position', "the audit log's events that are linked to its chain");
    const headAt = gauge('desk_audit_head_timestamp_seconds', 'when the newest of them was linked');
    const unlinked = gauge(
      'desk_audit_unlinked_events',
      'events that wait to be linked, or were not written by the desk',
    );
    readings.add([position, headAt, unlinked], async (manager) => {
      const head = await readHead(manager);
      position.set(head.position);
      headAt.set(head.at === null ? 0 : Date.parse(head.at) / 1000);
      unlinked.set(head.unchained);
    });

    const likeness = gauge(
      'desk_likeness_backlog',
      'documents, persons and selfies to be looked for in other cases',
    );
    const uncounted = gauge(
      'desk_counts_backlog_changes',
      'changes of cases that totals and facets count from the cases, not from their bitmaps',
    );
    const derive = gauge('desk_rederivation_backlog_cases', 'cases that older rules were applied to');
    const purge = gauge('desk_retention_due_cases', 'cases that the next full hour purges');
    readings.add([likeness, uncounted, derive, purge], async (manager) => {
      const [row] = await manager.query<
        { likeness: number; uncounted: number; derive: number; purge: number }[]
      >(
        `SELECT (SELECT count(*)::int FROM duplicate_check) AS likeness,
           (SELECT count(*)::int FROM verification_changed) AS uncounted,
           (SELECT count(*)::int FROM verification v
            WHERE v.response_sha256 IS NOT NULL AND v.derived_with < $1) AS derive,
           (SELECT count(*)::int FROM verification v CROSS JOIN policy p WHERE ${DUE} AND ${NOT_HELD}) AS purge`,
        [DERIVATION_VERSION],
      );
      if (row === undefined) throw new Error('Counting gave no row');
      likeness.set(row.likeness);
      uncounted.set(row.uncounted);
      derive.set(row.derive);
      purge.set(row.purge);
    });
  }
}
