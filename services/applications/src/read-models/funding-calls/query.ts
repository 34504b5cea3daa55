import { Injectable } from '@nestjs/common';
import type { IsoDate, Mark } from '@paktwerk/kernel';
import { Database } from '@paktwerk/platform';
import { limitOf, pageOf } from '@paktwerk/platform';

interface PageQuery {
  readonly limit?: number;
  readonly cursor?: string;
}
interface ProgrammeRow {
  programme_id: string;
  code: string;
  title_de: string;
  title_en: string;
  effective_on: string;
  ends_on: string;
  evaluation_on: string;
  rule_sets: readonly { readonly version: number; readonly validFrom: IsoDate; readonly validTo?: IsoDate; readonly source: string }[];
  first_number: string;
}
interface CallRow {
  call_id: string;
  programme_id: string;
  programme_code: string;
  rule_set_version: number;
  title_de: string;
  title_en: string;
  pot_cents: string;
  budget_year: number;
  opens_on: string;
  deadline: string;
  key_label: string;
  key_mark: Mark;
  first_number: string;
}

@Injectable()
export class FundingCalls {
  constructor(private readonly db: Database) {}

  async programmes(query: PageQuery) {
    const limit = limitOf(query);
    const rows = await this.db.query<ProgrammeRow>(
      `select p.programme_id, p.code, p.title_de, p.title_en, p.effective_on::text, p.ends_on::text, p.evaluation_on::text, p.rule_sets, p.first_number
       from rm_programmes_v1 p where $1::bigint is null or p.first_number < $1 order by p.first_number desc limit $2`,
      [query.cursor ?? null, limit + 1],
    );
    return pageOf(
      rows,
      limit,
      (r) => r.first_number,
      (r) => ({
        programmeId: r.programme_id,
        code: r.code,
        titleDe: r.title_de,
        titleEn: r.title_en,
        effectiveOn: r.effective_on,
        endsOn: r.ends_on,
        evaluationOn: r.evaluation_on,
        ruleSets: r.rule_sets,
      }),
    );
  }

  async calls(query: PageQuery & { readonly programmeId?: string }) {
    const limit = limitOf(query);
    const rows = await this.db.query<CallRow>(
      `select c.call_id, c.programme_id, c.programme_code, c.rule_set_version, c.title_de, c.title_en, c.pot_cents, c.budget_year, c.opens_on::text, c.deadline::text, c.key_label, c.key_mark, c.first_number
       from rm_calls_v1 c where ($1::text is null or c.programme_id = $1) and ($2::bigint is null or c.first_number < $2) order by c.first_number desc limit $3`,
      [query.programmeId ?? null, query.cursor ?? null, limit + 1],
    );
    return pageOf(
      rows,
      limit,
      (r) => r.first_number,
      (r) => ({
        callId: r.call_id,
        programmeId: r.programme_id,
        programmeCode: r.programme_code,
        ruleSetVersion: r.rule_set_version,
        titleDe: r.title_de,
        titleEn: r.title_en,
        potCents: Number(r.pot_cents),
        budgetYear: r.budget_year,
        opensOn: r.opens_on,
        deadline: r.deadline,
        keyLabel: r.key_label,
        keyMark: r.key_mark,
      }),
    );
  }
}
