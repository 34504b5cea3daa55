import type { IsoDate } from '@paktwerk/kernel';
import type { ProjectionOnRows } from '@paktwerk/projections';
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
  readonly number: number;
  last_position: number;
}

/** One row per case, with what a list needs and nothing about the client. */
export const cases: ProjectionOnRows = {
  id: 'cases',
  version: 1,
  log: 'store',
  types: [CaseOpened.type, TalkHeld.type, CaseClosed.type],
  tables: ['rm_cases_v1'],
  onRows: true,

  async project(entries, tx) {
    const ids = [...new Set(entries.map((e) => (e.data as { caseId: string }).caseId))];
    const rows = new Map<string, Row>();
    for (const row of await tx.load<Row>(
      'rm_cases_v1',
      'case_id',
      ids.map((case_id) => ({ case_id })),
    ))
      if (row) rows.set(row.case_id, row);
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
