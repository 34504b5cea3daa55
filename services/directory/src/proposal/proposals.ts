import { Injectable } from '@nestjs/common';
import { defined, notNull } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { Clock, People } from '@paktwerk/platform';
import type { Actor, AsOf } from '@paktwerk/platform';
import { Humans } from '../person/humans';
import type { ProposalKind, ProposalRow } from '../read-models/proposals/entity';
import { ProposalList, standingOn } from '../read-models/proposals/query';
import { ActingPeople } from '../rights/acting-people';
import { nameOn } from '../shared/names';
import type { ProposalItem } from './views';

export interface ListProposals extends AsOf {
  readonly kind?: ProposalKind | undefined;
  readonly standing?: ProposalItem['standing'] | undefined;
}

/** A row of the list, with the number that its place follows from. */
export interface Proposal extends ProposalItem {
  readonly firstNumber: number;
}

/** What waits for a second person of the state, and what became of it. */
@Injectable()
export class Proposals {
  constructor(
    private readonly list: ProposalList,
    private readonly acting: ActingPeople,
    private readonly humans: Humans,
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  /** @param actor operations see what they may propose; rights of parties are for ministry and court of audit */
  async find(actor: Actor, { kind, standing, knownAt, effectiveOn }: ListProposals): Promise<readonly Proposal[]> {
    const day = effectiveOn ?? (await this.clock.today());
    const rows = (await this.list.all({ knownAt, effectiveOn })).filter(
      (row) =>
        (kind ?? row.kind) === row.kind &&
        (standing ?? standingOn(row, day)) === standingOn(row, day) &&
        (actor.role !== 'OPERATIONS' || row.kind === 'person-merge'),
    );
    const humanOf = await this.humans.lookUp([actor.personId, ...rows.map((row) => row.proposedBy)]);
    const names = await this.people.names(
      rows.flatMap((r) => [r.personId, r.otherPersonId, r.proposedBy, ...(r.confirmedBy === null ? [] : [r.confirmedBy])]),
    );
    return Promise.all(
      rows.map(async (row) => ({
        ...(await this.shown(row, day, (id) => names.get(id))),
        isOwn: humanOf(row.proposedBy) === humanOf(actor.personId),
        firstNumber: row.firstNumber,
      })),
    );
  }

  private async shown(row: ProposalRow, day: IsoDate, nameOf: (id: string) => string | undefined) {
    const { subjectId, kind, personId, otherPersonId, reason, proposedBy, proposedOn, lastDay, decidedOn, confirmedBy } = row;
    const party =
      kind === 'replacement' ? { partyId: subjectId, partyName: nameOn((await this.acting.standingOf(subjectId)).names, day) } : {};
    return {
      kind,
      subjectId,
      ...party,
      personId,
      otherPersonId,
      reason,
      proposedBy,
      proposedOn,
      standing: standingOn(row, day),
      ...notNull({ lastDay, decidedOn, confirmedBy }),
      ...defined({
        name: nameOf(personId),
        otherName: nameOf(otherPersonId),
        proposedByName: nameOf(proposedBy),
        confirmedByName: confirmedBy === null ? undefined : nameOf(confirmedBy),
      }),
    };
  }
}
