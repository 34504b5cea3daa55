import { Injectable } from '@nestjs/common';
import { defined, derivedUuid, inParallel } from '@paktwerk/kernel';
import type { Refusal } from '@paktwerk/kernel';
import { RefusalError, refusalText, refuseWith } from '@paktwerk/platform';
import type { CommandContext } from '@paktwerk/platform';
import { RegisterParties } from '../party/register-parties';
import type { RegisterParty } from '../party/register-party';
import { partyIdOf } from '../shared/keys';
import { problems } from '../problems';
import { readPartyList } from './party-list';
import type { ListRow } from './party-list';
import type { ImportRow, ImportView } from './views';

/** So many rows are under way at once; the store appends them together. */
const WIDTH = 32;

/** Enters a list, row by row: each has its own outcome, and the same list again adds nothing. */
@Injectable()
export class ImportParties {
  constructor(private readonly registering: RegisterParties) {}

  async run(csv: string, ctx: CommandContext): Promise<ImportView> {
    const rows = readPartyList(csv);
    if ('kind' in rows) return refuseWith(rows);
    const outcomes = new Map<number, ImportRow>();
    // Districts first: municipalities lie in them.
    for (const isFirst of [true, false]) {
      const turn = rows.filter((row) => isDistrict(row) === isFirst);
      await inParallel(byParty(turn), WIDTH, async (sameParty) => {
        for (const row of sameParty) outcomes.set(row.line, await this.enter(row, ctx));
      });
    }
    const all = [...outcomes.values()].sort((a, b) => a.line - b.line);
    const count = (outcome: ImportRow['outcome']) => all.filter((r) => r.outcome === outcome).length;
    return { registered: count('registered'), unchanged: count('unchanged'), refused: count('refused'), rows: all };
  }

  private async enter({ line, key, wanted }: ListRow, ctx: CommandContext): Promise<ImportRow> {
    if (isRefusal(wanted)) return { line, key, outcome: 'refused', refusal: inWords(wanted) };
    try {
      const { events } = await this.registering.register(wanted, rowContext(ctx, wanted));
      return { line, key, outcome: events.length > 0 ? 'registered' : 'unchanged', partyId: partyIdOf(key) };
    } catch (error) {
      if (error instanceof RefusalError) return { line, key, outcome: 'refused', refusal: inWords(error.refusal) };
      throw error;
    }
  }
}

const isRefusal = (wanted: RegisterParty | Refusal): wanted is Refusal => wanted.kind === 'refused';
const isDistrict = ({ wanted }: ListRow): boolean => wanted.kind === 'DISTRICT';

/** Rows of one party one after the other, in the order of the list. */
const byParty = (rows: readonly ListRow[]): readonly (readonly ListRow[])[] => {
  const groups = new Map<string, ListRow[]>();
  for (const row of rows) groups.set(partyIdOf(row.key), [...(groups.get(partyIdOf(row.key)) ?? []), row]);
  return [...groups.values()];
};

/** Every row is a command of its own, known by what it says: the list under the same key with another row is another command. */
const rowContext = ({ commandId, actor, at, correlationId, traceparent }: CommandContext, wanted: RegisterParty): CommandContext => ({
  commandId: derivedUuid('party-row', commandId, JSON.stringify(wanted)),
  actor,
  at,
  correlationId,
  ...defined({ traceparent }),
});

const inWords = (refusal: Refusal): NonNullable<ImportRow['refusal']> => ({
  code: refusal.code,
  texts: refusalText(problems, refusal),
});
