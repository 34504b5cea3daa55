import type { IsoDate } from '@paktwerk/kernel';
import type { Projection } from '@paktwerk/projections';
import { CaseClosed, CaseOpened, TalkHeld } from '../../case/events';

interface Row {
  readonly case_id: string;
  readonly programme_id: string;
  readonly district: string;
  readonly counsellor: string;
  readonly opened_on: IsoDate;
  readonly closed_on: IsoDate | null;
  readonly talks: number;
  readonly last_talk_on: IsoDate | null;
  readonly number: string;
  readonly last_position: string;
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
      'select case_id, programme_id, district, counsellor, opened_on::text, closed_on::text, talks, last_talk_on::text, number, last_position from rm_cases_v1 where case_id = any($1)',
      [ids],
    );
    const rows = new Map(known.map((r) => [r.case_id, r]));
    for (const e of entries) {
      const last_position = String(e.position);
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
        const { heldOn } = e.data;
        if (row)
          rows.set(row.case_id, {
            ...row,
            talks: row.talks + 1,
            last_talk_on: row.last_talk_on !== null && row.last_talk_on > heldOn ? row.last_talk_on : heldOn,
            last_position,
          });
      } else if (CaseClosed.is(e)) {
        const row = rows.get(e.data.caseId);
        if (row) rows.set(row.case_id, { ...row, closed_on: e.data.closedOn, last_position });
      }
    }
    await tx.upsert('rm_cases_v1', [...rows.values()], {
      key: 'case_id',
      guard: 'last_position',
      keep: ['programme_id', 'district', 'counsellor', 'opened_on', 'number'],
    });
  },
};
