import { defineProjection } from '@paktwerk/projections';
import type { EntryOf } from '@paktwerk/projections';
import { CaseClosed, CaseOpened, CaseReopened, ProcessingRestricted, TalkAnnulled, TalkCorrected, TalkHeld } from '../../case/events';
import { CaseRow } from './entity';

const ON = [CaseOpened, TalkHeld, TalkCorrected, TalkAnnulled, CaseClosed, CaseReopened, ProcessingRestricted] as const;

export const cases = defineProjection({
  id: 'cases',
  version: 2,
  log: 'store',
  on: ON,
  tables: [CaseRow],
  project: (entries, rows) => rows.fold(CaseRow, entries, ({ data }) => ({ caseId: data.caseId }), evolve),
});

/** A talk or an end of a case that was never opened changes no row. */
const evolve = (row: CaseRow | undefined, e: EntryOf<(typeof ON)[number]>): CaseRow | undefined => {
  if (e.type === CaseOpened.type) return opened(e);
  if (!row) return undefined;
  if (e.type === TalkHeld.type) {
    const { heldOn } = e.data;
    row.talks += 1;
    if (row.lastTalkOn === null || row.lastTalkOn < heldOn) row.lastTalkOn = heldOn;
  } else if (e.type === TalkCorrected.type) row.lastTalkOn = e.data.lastTalkOn;
  else if (e.type === TalkAnnulled.type) {
    row.talks -= 1;
    row.lastTalkOn = e.data.lastTalkOn ?? null;
  } else if (e.type === CaseReopened.type) row.closedOn = null;
  else if (e.type === CaseClosed.type) {
    row.closedOn = e.data.closedOn;
    if (e.data.reason === 'CONSENT_REVOKED') row.restrictedOn ??= e.data.closedOn; // how a revocation was recorded before
  } else row.restrictedOn ??= e.data.restrictedOn;
  row.lastPosition = e.position;
  return row;
};

const opened = ({ data: { caseId, programmeId, district, counsellor, openedOn }, position }: EntryOf<typeof CaseOpened>): CaseRow => ({
  caseId,
  programmeId,
  district,
  counsellor,
  openedOn,
  closedOn: null,
  restrictedOn: null,
  talks: 0,
  lastTalkOn: null,
  number: position,
  lastPosition: position,
});
