import type { IsoDate } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/projections';
import type { EntryOf } from '@paktwerk/projections';
import { CaseClosed, CaseOpened, TalkHeld } from '../../case/events';

/** Changed in place. */
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
export const cases = defineProjection({
  id: 'cases',
  version: 1,
  log: 'store',
  on: [CaseOpened, TalkHeld, CaseClosed],
  tables: ['rm_cases_v1'],
  onRows: true,

  project: (entries, rows) =>
    rows.fold<Row>(
      'rm_cases_v1',
      { key: 'case_id', guard: 'last_position', keep: ['programme_id', 'district', 'counsellor', 'opened_on', 'number'] },
      entries.map((e) => ({ case_id: e.data.caseId })),
      (row, i) => evolve(row, entries[i]!),
    ),
});

/** A talk or an end of a case that nobody opened is nobody's. */
const evolve = (row: Row | undefined, e: EntryOf<typeof CaseOpened | typeof TalkHeld | typeof CaseClosed>): Row | undefined => {
  if (e.type === CaseOpened.type) return opened(e);
  if (!row) return undefined;
  if (e.type === TalkHeld.type) {
    const { heldOn } = e.data;
    row.talks += 1;
    if (row.last_talk_on === null || row.last_talk_on < heldOn) row.last_talk_on = heldOn;
  } else row.closed_on = e.data.closedOn;
  row.last_position = e.position;
  return row;
};

const opened = ({ data, position }: EntryOf<typeof CaseOpened>): Row => ({
  case_id: data.caseId,
  programme_id: data.programmeId,
  district: data.district,
  counsellor: data.counsellor,
  opened_on: data.openedOn,
  closed_on: null,
  talks: 0,
  last_talk_on: null,
  number: position,
  last_position: position,
});
