import { textArray } from '@paktwerk/event-store';
import type { IsoDate } from '@paktwerk/kernel';
import type { Projection } from '@paktwerk/projections';
import { CaseClosed, CaseOpened, TalkHeld } from '../../case/events';

/** Built for one batch and changed in place. */
interface Row {
  readonly case_id: string;
  readonly programme_id: string;
  readonly district: string;
  readonly counsellor: string;
  readonly opened_on: IsoDate;
  closed_on: IsoDate | null;
  talks: number;
  last_talk_on: IsoDate | null;
  readonly number: string | number;
  last_position: string | number;
}

/** One row per case, with what a list needs and nothing about the client. */
export const cases: Projection = {
  id: 'cases',
  version: 1,
  log: 'store',
  types: [CaseOpened.type, TalkHeld.type, CaseClosed.type],
  tables: ['rm_cases_v1'],

  async project(entries, tx) {
    const ids = [...new Set(entries.map((e) => (e.data as { caseId: string }).caseId))];
    const known = await tx.query<Row>(
      'select case_id, programme_id, district, counsellor, opened_on::text, closed_on::text, talks, last_talk_on::text, number, last_position from rm_cases_v1 where case_id = any($1::text[])',
      [textArray(ids)],
    );
    const rows = new Map(known.map((r) => [r.case_id, r]));
    for (const e of entries) {
      const last_position = e.position;
      if (CaseOpened.is(e)) {
        const { caseId, programmeId, district, counsellor, openedOn } = e.data;
        rows.set(caseId, {
          case_id: caseId,
          programme_id: programmeId,
          district,
          counsellor,
          opened_on: openedOn,
          closed_on: null,
          talks: 0,
          last_talk_on: null,
          number: last_position,
          last_position,
        });
      } else if (TalkHeld.is(e)) {
        const row = rows.get(e.data.caseId);
        if (!row) continue;
        const { heldOn } = e.data;
        row.talks += 1;
        if (row.last_talk_on === null || row.last_talk_on < heldOn) row.last_talk_on = heldOn;
        row.last_position = last_position;
      } else if (CaseClosed.is(e)) {
        const row = rows.get(e.data.caseId);
        if (!row) continue;
        row.closed_on = e.data.closedOn;
        row.last_position = last_position;
      }
    }
    await tx.upsert('rm_cases_v1', [...rows.values()], {
      key: 'case_id',
      guard: 'last_position',
      keep: ['programme_id', 'district', 'counsellor', 'opened_on', 'number'],
    });
  },
};
