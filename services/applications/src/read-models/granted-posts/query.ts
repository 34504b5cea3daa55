import { Injectable } from '@nestjs/common';
import { Clock, Database, DirectoryCopy, Districts } from '@paktwerk/platform';
import { columnsOf, find } from '@paktwerk/postgres';
import { applicantKey } from '../../applicant/applicant';
import { applicantName } from '../../application/views';
import type { Submitted } from '../../application/state';
import { SAME_PLACE_ELSEWHERE } from '../../parameters';
import { seenFrom, sharesOf } from '../../granted-post/funded-share';
import type { SharesOfFile } from '../../granted-post/funded-share';
import { GrantedPostRow } from './entity';

type OfOther = GrantedPostRow & { readonly district: string; readonly recipientName: string | null };

@Injectable()
export class GrantedPostList {
  constructor(
    private readonly db: Database,
    private readonly districts: Districts,
    private readonly directory: DirectoryCopy,
    private readonly clock: Clock,
  ) {}

  nameOf(app: Submitted): string {
    return applicantName(app, this.districts);
  }

  /** What an applicant asks for or was granted in other applications, and what others last did for the places that it names; oldest first. */
  async elsewhere(app: Submitted): Promise<readonly SharesOfFile[]> {
    return [...(await this.ofApplicant(app)), ...(await this.ofOthers(app))];
  }

  /** What an applicant was granted in other applications. */
  async grantedTo(app: Submitted): Promise<readonly SharesOfFile[]> {
    return (await this.ofApplicant(app)).filter(({ isGranted }) => isGranted);
  }

  private async ofApplicant(app: Submitted): Promise<readonly SharesOfFile[]> {
    const applicant = this.nameOf(app);
    const where = { party: { in: await this.keysOf(app) }, standing: { in: ['requested', 'granted'] } } as const;
    const rows = await find(this.db, GrantedPostRow, { where, order: { firstNumber: 'asc' } });
    return rows
      .filter((row) => row.applicationId !== app.applicationId)
      .map((row) => ({ ...fileOf(row), shares: seenFrom(applicant, row.shares) }));
  }

  private async ofOthers(app: Submitted): Promise<readonly SharesOfFile[]> {
    const places = [...new Set(sharesOf(app.lines, app).flatMap(({ workplace }) => workplace ?? []))];
    if (places.length === 0) return [];
    const rows = await this.db.query<OfOther>(
      `select ${columnsOf(GrantedPostRow, 'g')}, l.district, l.recipient_name as "recipientName"
       from rm_granted_posts_v1 g join rm_application_list_v1 l on l.application_id = g.application_id
       where not g.party = any($1::text[]) and g.standing in ('requested', 'granted')
         and exists (select from jsonb_array_elements(g.shares) s where s->>'workplace' = any($2::text[]))
       order by g.first_number desc limit ${SAME_PLACE_ELSEWHERE.value}`,
      [await this.keysOf(app), places],
    );
    const applicant = this.nameOf(app);
    return rows.toReversed().map((row) => {
      const whose = row.recipientName ?? this.districts.organisationName(row.district);
      return { ...fileOf(row), applicant: whose, shares: seenFrom(applicant, row.shares, whose) };
    });
  }

  /** Who has files of this applicant today: first the party that stands in its place, then all whose place that has taken. */
  async keysOf(app: Submitted): Promise<readonly [string, ...string[]]> {
    const [party, today] = [applicantKey(app), await this.clock.today()];
    const heir = (await this.directory.succession(party, today)).at(-1) ?? party;
    return [heir, ...(await this.directory.predecessorsOf(heir, today))];
  }
}

const fileOf = ({ applicationId, fileNumber, programmeCode, standing }: GrantedPostRow) => ({
  applicationId,
  fileNumber,
  programmeCode,
  isGranted: standing === 'granted',
});
