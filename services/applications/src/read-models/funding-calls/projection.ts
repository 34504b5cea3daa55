import { defineProjection } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { CallOpened } from '../../call/events';
import { ProgrammePublished, RuleSetPublished } from '../../programme/events';
import { CallRow, ProgrammeRow } from './entity';

/** Programmes with their rule-set versions, and the calls opened under them. */
export const fundingCalls = defineProjection({
  id: 'funding-calls',
  version: 1,
  log: 'store',
  on: [ProgrammePublished, RuleSetPublished, CallOpened],
  tables: [ProgrammeRow, CallRow],

  async project(entries, rows) {
    await rows.fold(
      ProgrammeRow,
      entries.filter((e) => e.type !== CallOpened.type),
      ({ data }) => ({ programmeId: data.programmeId }),
      programmeAfter,
    );
    await rows.fold(
      CallRow,
      entries.filter((e) => e.type === CallOpened.type),
      ({ data }) => ({ callId: data.callId }),
      callAfter,
    );
  },
});

/** The rows after an event; undefined leaves them as they were. */
export const programmeAfter = (
  row: ProgrammeRow | undefined,
  e: EntryOf<typeof ProgrammePublished | typeof RuleSetPublished>,
): ProgrammeRow | undefined => (e.type === ProgrammePublished.type ? (row ? undefined : published(e)) : row && withRuleSet(row, e));
export const callAfter = (row: CallRow | undefined, e: EntryOf<typeof CallOpened>): CallRow | undefined => (row ? undefined : opened(e));

const published = ({ data, position }: EntryOf<typeof ProgrammePublished>): ProgrammeRow => ({
  programmeId: data.programmeId,
  code: data.code,
  titleDe: data.titleDe,
  titleEn: data.titleEn,
  effectiveOn: data.effectiveOn,
  endsOn: data.endsOn.value,
  evaluationOn: data.evaluationOn.value,
  ruleSets: [],
  firstNumber: position,
  lastNumber: position,
});

const withRuleSet = (row: ProgrammeRow, { data, position }: EntryOf<typeof RuleSetPublished>): ProgrammeRow => {
  const { version, validFrom, validTo, source } = data;
  row.ruleSets = [...row.ruleSets, { version, validFrom, validTo, source }];
  row.lastNumber = position;
  return row;
};

const opened = ({ data, position }: EntryOf<typeof CallOpened>): CallRow => ({
  callId: data.callId,
  programmeId: data.programmeId,
  programmeCode: data.programmeCode,
  ruleSetVersion: data.ruleSetVersion,
  titleDe: data.titleDe,
  titleEn: data.titleEn,
  potCents: data.potCents,
  budgetYear: data.budgetYear,
  opensOn: data.opensOn,
  deadline: data.deadline,
  keyLabel: data.distributionKey.label,
  keyMark: data.distributionKey.mark,
  firstNumber: position,
  lastNumber: position,
});
