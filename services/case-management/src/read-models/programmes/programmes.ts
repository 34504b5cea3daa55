import { Controller, Get, Inject, Injectable } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Type, View } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, Database, Returns, WaitForProjection } from '@paktwerk/platform';
import { setTimeout as sleep } from 'node:timers/promises';

const Programme = View('Programme', { programmeId: Type.String(), code: Type.String(), titleDe: Type.String(), titleEn: Type.String() });
const WAIT_MS = 2000;

@Injectable()
export class Programmes {
  constructor(@Inject(Database) private readonly db: Database) {}

  all(): Promise<Static<typeof Programme>[]> {
    return this.db.query(
      'select programme_id as "programmeId", code, title_de as "titleDe", title_en as "titleEn" from rm_programmes_v1 order by rm_programmes_v1.code',
    );
  }

  /** A programme that was published a moment ago may still be on its way: waits for it a little. */
  async isPublished(programmeId: string): Promise<boolean> {
    for (const until = Date.now() + WAIT_MS; ;) {
      const rows = await this.db.query('select 1 from rm_programmes_v1 where programme_id = $1', [programmeId]);
      if (rows.length > 0) return true;
      if (Date.now() >= until) return false;
      await sleep(50);
    }
  }
}

@ApiTags('programmes')
@Controller('api/case-management/v1/programmes')
export class ProgrammesController {
  constructor(@Inject(Programmes) private readonly programmes: Programmes) {}

  @Get()
  @Allow('CASE_MANAGER', 'TEAM_LEAD')
  @WaitForProjection('programmes')
  @Returns(Type.Array(Programme))
  list(): Promise<Static<typeof Programme>[]> {
    return this.programmes.all();
  }
}
