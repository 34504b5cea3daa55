import { assertNever, defined, derivedId } from '@paktwerk/kernel';
import type { Decider, EventOf } from '@paktwerk/kernel';
import type { ProgrammeEvent, ProgrammePublished } from './events';
import type { RuleSet } from './rule-set';

export type ProgrammeState =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'published';
      readonly programme: EventOf<typeof ProgrammePublished>['data'];
      /** In the order of their versions. */
      readonly ruleSets: readonly RuleSet[];
    };

/** The code owns the stream, so that two programmes cannot share one. */
export const programmeIdOf = (code: string) => derivedId('prg', code);
export const programmeStream = (programmeId: string): string => `programme-${programmeId}`;
export const ruleSetIdOf = (programmeId: string, version: number) => derivedId('rul', programmeId, String(version));

export const programmeDecider: Decider<ProgrammeState, ProgrammeEvent> = {
  initial: { kind: 'none' },
  evolve: (state, e) => {
    switch (e.type) {
      case 'programme.published':
        return { kind: 'published', programme: e.data, ruleSets: state.kind === 'published' ? state.ruleSets : [] };
      case 'rule-set.published': {
        if (state.kind === 'none') return state;
        const { ruleSetId, version, validFrom, validTo, publishedOn, source, funding } = e.data;
        const added: RuleSet = {
          ruleSetId,
          version,
          validFrom,
          ...defined({ validTo }),
          publishedOn,
          source,
          funding,
        };
        return { ...state, ruleSets: [...state.ruleSets, added] };
      }
      default:
        return assertNever(e);
    }
  },
};

export const ruleSetOf = (state: ProgrammeState, version: number): RuleSet | undefined =>
  state.kind === 'published' ? state.ruleSets.find((r) => r.version === version) : undefined;
