import { defineProjection } from '@paktwerk/platform';
import type { EntryOf, Sql } from '@paktwerk/platform';
import { CallOpened } from '../../call/events';
import { ProgrammePublished, RuleSetPublished } from '../../programme/events';

type FundingEvent = EntryOf<typeof ProgrammePublished | typeof RuleSetPublished | typeof CallOpened>;

/** Programmes with their rule-set versions, and the calls opened under them. */
export const fundingCalls = defineProjection({
  id: 'funding-calls',
  version: 1,
  log: 'store',
  on: [ProgrammePublished, RuleSetPublished, CallOpened],
  tables: ['rm_programmes_v1', 'rm_calls_v1'],
  async project(entries, tx) {
    await writeProgrammes(entries, tx);
    await writeRuleSets(entries, tx);
    await writeCalls(entries, tx);
  },
});

const writeProgrammes = async (events: readonly FundingEvent[], tx: Sql): Promise<void> => {
  const rows = events.flatMap((e) =>
    e.type === 'programme.published'
      ? [
          {
            programme_id: e.data.programmeId,
            code: e.data.code,
            title_de: e.data.titleDe,
            title_en: e.data.titleEn,
            effective_on: e.data.effectiveOn,
            ends_on: e.data.endsOn.value,
            evaluation_on: e.data.evaluationOn.value,
            number: e.position,
          },
        ]
      : [],
  );
  if (rows.length === 0) return;
  await tx.query(
    `insert into rm_programmes_v1 (programme_id, code, title_de, title_en, effective_on, ends_on, evaluation_on, rule_sets, first_number, last_number)
     select programme_id, code, title_de, title_en, effective_on, ends_on, evaluation_on, '[]'::jsonb, number, number
     from jsonb_to_recordset($1::jsonb) as r(programme_id text, code text, title_de text, title_en text, effective_on date, ends_on date, evaluation_on date, number bigint)
     on conflict (programme_id) do nothing`,
    [JSON.stringify(rows)],
  );
};

const writeRuleSets = async (events: readonly FundingEvent[], tx: Sql): Promise<void> => {
  const byProgramme = new Map<string, { programme_id: string; added: unknown[]; number: number }>();
  for (const e of events) {
    if (e.type !== 'rule-set.published') continue;
    const { programmeId, version, validFrom, validTo, source } = e.data;
    const row = byProgramme.get(programmeId) ?? { programme_id: programmeId, added: [], number: 0 };
    byProgramme.set(programmeId, { ...row, added: [...row.added, { version, validFrom, validTo, source }], number: e.position });
  }
  if (byProgramme.size === 0) return;
  await tx.query(
    `update rm_programmes_v1 p set rule_sets = p.rule_sets || r.added, last_number = r.number
     from jsonb_to_recordset($1::jsonb) as r(programme_id text, added jsonb, number bigint) where r.programme_id = p.programme_id and p.last_number < r.number`,
    [JSON.stringify([...byProgramme.values()])],
  );
};

const writeCalls = async (events: readonly FundingEvent[], tx: Sql): Promise<void> => {
  const rows = events.flatMap((e) =>
    e.type === 'call.opened'
      ? [
          {
            call_id: e.data.callId,
            programme_id: e.data.programmeId,
            programme_code: e.data.programmeCode,
            rule_set_version: e.data.ruleSetVersion,
            title_de: e.data.titleDe,
            title_en: e.data.titleEn,
            pot_cents: e.data.potCents,
            budget_year: e.data.budgetYear,
            opens_on: e.data.opensOn,
            deadline: e.data.deadline,
            key_label: e.data.distributionKey.label,
            key_mark: e.data.distributionKey.mark,
            number: e.position,
          },
        ]
      : [],
  );
  if (rows.length === 0) return;
  await tx.query(
    `insert into rm_calls_v1 (call_id, programme_id, programme_code, rule_set_version, title_de, title_en, pot_cents, budget_year, opens_on, deadline, key_label, key_mark, first_number, last_number)
     select call_id, programme_id, programme_code, rule_set_version, title_de, title_en, pot_cents, budget_year, opens_on, deadline, key_label, key_mark, number, number
     from jsonb_to_recordset($1::jsonb) as r(call_id text, programme_id text, programme_code text, rule_set_version integer, title_de text, title_en text, pot_cents bigint, budget_year integer,
       opens_on date, deadline date, key_label text, key_mark text, number bigint)
     on conflict (call_id) do nothing`,
    [JSON.stringify(rows)],
  );
};
