import { randomUUID } from 'node:crypto';
import type { NewSavedView, SavedView, SavedViews as SavedViewList } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../access/caller.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { isUniqueViolation } from '../database/unique-violation.ts';
import { Problem } from '../http/problem.ts';
import { changedParts } from './changed-parts.ts';
import { toSavedView, type SavedViewRow } from './saved-view.mapper.ts';

type Stored = SavedViewRow & { ownerId: string };

/** More than anybody finds anything in. */
const MOST = 100;

/**
 * Saved views of the list: people's own, and those that they share with everybody. A shared one outlives its owner's
 * account. A token is nobody: it reads what is shared.
 */
@Injectable()
export class SavedViews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditLog,
  ) {}

  async all(caller: Caller): Promise<SavedViewList> {
    const rows = await this.dataSource.query<SavedViewRow[]>(
      `SELECT ${COLUMNS} WHERE v.owner_id = $1 OR v.shared ORDER BY mine DESC, lower(v.name), v.id`,
      [caller.account.id],
    );
    return { data: rows.map(toSavedView) };
  }

  /** @throws Problem 400 when the caller has a view of that name, 403 for a token, 409 when they have enough */
  create(caller: Caller, view: NewSavedView): Promise<SavedView> {
    if (caller.kind === 'token')
      throw Problem.forbidden('session_only', 'A token is nobody who could have views of their own.');
    const id = randomUUID();
    return this.write(caller, id, async (manager) => {
      const [created] = await manager.query<object[]>(
        `INSERT INTO saved_view (id, owner_id, name, shared, filter, recent_days, sort, "order", columns)
         SELECT $1::uuid, $9::uuid, $2, $3::boolean, $4::jsonb, $5::int, $6, $7, $8::text[]
         WHERE (SELECT count(*) FROM saved_view WHERE owner_id = $9) < ${MOST} RETURNING id`,
        [...valuesOf(id, view), caller.account.id],
      );
      if (created === undefined)
        throw Problem.conflict('too_many_views', `Nobody has more than ${MOST} views. Delete one first.`);
      if (view.shared)
        await this.audit.record(manager, {
          actor: caller.account,
          action: 'view.created',
          details: { viewId: id },
        });
    });
  }

  /**
   * @throws Problem 400 when its owner has another view of that name; 403 when it is somebody else's, and the caller no
   * admin; 404 when the caller does not see it
   */
  change(caller: Caller, id: string, view: NewSavedView): Promise<SavedView> {
    return this.write(caller, id, async (manager) => {
      const before = await lockedForChange(manager, caller, id);
      const changed = changedParts(before, view);
      if (changed.length === 0) return;
      await manager.query(
        `UPDATE saved_view SET name = $2, shared = $3, filter = $4, recent_days = $5, sort = $6, "order" = $7, columns = $8
         WHERE id = $1`,
        valuesOf(id, view),
      );
      if (before.shared || view.shared)
        await this.audit.record(manager, {
          actor: caller.account,
          action: 'view.changed',
          details: { viewId: id, ownerId: before.ownerId, changed, shared: view.shared },
        });
    });
  }

  /** @throws Problem 403, 404 as for a change */
  remove(caller: Caller, id: string): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const { ownerId, shared } = await lockedForChange(manager, caller, id);
      await manager.query('DELETE FROM saved_view WHERE id = $1', [id]);
      if (shared)
        await this.audit.record(manager, {
          actor: caller.account,
          action: 'view.deleted',
          details: { viewId: id, ownerId },
        });
    });
  }

  /** Writes a view and gives it back as the caller sees it. */
  private async write(
    caller: Caller,
    id: string,
    work: (manager: EntityManager) => Promise<void>,
  ): Promise<SavedView> {
    try {
      return await this.dataSource.transaction(async (manager) => {
        await work(manager);
        const { ownerId: _, ...row } = await find(manager, caller, id);
        return toSavedView(row);
      });
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      throw Problem.badRequest([{ field: 'name', message: 'Belongs to another view' }]);
    }
  }
}

const COLUMNS = `v.id, v.name, a.name AS owner, v.owner_id IS NOT DISTINCT FROM $1 AS mine, v.shared, v.filter,
  v.recent_days AS "recentDays", v.sort, v."order", v.columns FROM saved_view v JOIN account a ON a.id = v.owner_id`;

/** As the statements above name them, from `$1` on. */
const valuesOf = (id: string, { name, shared, filter, recentDays, sort, order, columns }: NewSavedView) => [
  id,
  name,
  shared,
  JSON.stringify(filter),
  recentDays,
  sort,
  order,
  columns,
];

async function find(manager: EntityManager, { account }: Caller, id: string, lock = ''): Promise<Stored> {
  const [row] = await manager.query<Stored[]>(
    `SELECT v.owner_id AS "ownerId", ${COLUMNS} WHERE v.id = $2 ${lock}`,
    [account.id, id],
  );
  if (row === undefined) throw missing();
  return row;
}

async function lockedForChange(manager: EntityManager, caller: Caller, id: string): Promise<Stored> {
  const view = await find(manager, caller, id, 'FOR UPDATE OF v');
  if (view.mine) return view;
  if (!view.shared) throw missing();
  if (caller.account.role !== 'admin')
    throw Problem.forbidden('not_allowed', 'Only its owner and admins may change this view.');
  return view;
}

const missing = (): Problem => Problem.notFound('There is no such view.');
