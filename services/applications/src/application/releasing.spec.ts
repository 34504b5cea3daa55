import { fold } from '@paktwerk/kernel';
import {
  CLERK,
  DECISION,
  HEAD_OF_UNIT,
  OTHER_CLERK,
  THREE,
  TODAY,
  checked,
  countersigned,
  prepared,
  reserved,
  someRules,
  submitted,
} from './application.fixture';
import type { ApplicationEvent } from './events';
import { releasing, ruleSetOfApplication, signerIn } from './releasing';
import { decideRelease } from './release-decision';
import type { SelectionEvent } from '../selection/events';
import { declared } from '../selection/selection.fixture';
import { selectionDecider } from '../selection/state';
import { applicationDecider } from './state';

const state = (...events: readonly ApplicationEvent[]) => fold(applicationDecider, events);
/** Remembers whom it was asked for; says that everybody is themselves, unless it is told otherwise. */
const humans = (same: Readonly<Record<string, string>> = {}) => {
  const asked: (readonly string[])[] = [];
  return { asked, humans: (signIns: readonly string[]) => (asked.push(signIns), Promise.resolve((one: string) => same[one] ?? one)) };
};
/** What was declared in the selection of the call. */
const selection = (...declared: readonly SelectionEvent[]): By['commands'] => ({
  load: () => Promise.resolve({ state: fold(selectionDecider, declared) }) as never,
});
const said = { value: true, mark: 'F' as const, source: 'spec' };
const ctx = { commandId: 'cmd_1' } as never;
type By = Parameters<typeof releasing>[0];
const by = (more: Partial<By>): By => ({
  rulesOfCall: { find: () => Promise.resolve({ rules: someRules({ paysHigherTier: said }) }) as never },
  directory: humans(),
  commands: selection(),
  grantedPosts: { claim: () => Promise.resolve(undefined) },
  ...more,
});

describe('a release', () => {
  const waiting = state(...checked(), prepared(), reserved());
  const three = state(...checked(), prepared({ needs: THREE }), reserved(), countersigned(HEAD_OF_UNIT));

  const command = { decisionId: DECISION, releasedBy: OTHER_CLERK };
  const recorded = () => decideRelease({ ...command, humanOf: (one) => one, today: TODAY, paysHigherTier: true }, waiting);

  it('is decided with what the rules of the call pay, by who signs, and with the shares of posts taken before', async () => {
    const directory = humans();
    const claims: unknown[] = [];
    const claim: By['grantedPosts']['claim'] = (...claimed) => (claims.push(claimed), Promise.resolve(undefined));
    const decision = await releasing(by({ directory, grantedPosts: { claim } }), command, ctx)(waiting, TODAY);
    expect(decision).toEqual(recorded());
    expect(decision.kind).toBe('recorded');
    expect(directory.asked).toEqual([[OTHER_CLERK, CLERK]]);
    expect(claims).toEqual([[waiting, TODAY, ctx]]);
  });

  it('is refused where another grant has the share', async () => {
    const refused = { kind: 'refused', code: 'share-granted', data: {} } as const;
    const claim = () => Promise.resolve(refused as never);
    expect(await releasing(by({ grantedPosts: { claim } }), command, ctx)(waiting, TODAY)).toEqual(refused);
  });

  it('takes no share where it is refused, or where nothing is prepared', async () => {
    const claim = () => Promise.reject(new Error('claimed'));
    const directory = humans({ [OTHER_CLERK]: CLERK });
    const release = releasing(by({ directory, grantedPosts: { claim } }), command, ctx);
    expect(await release(waiting, TODAY)).toEqual({
      kind: 'refused',
      code: 'four-eyes',
      data: { decisionId: DECISION, preparedOn: TODAY },
    });
    const before = state(...checked());
    expect(await release(before, TODAY)).toEqual(decideRelease({ ...command, today: TODAY }, before));
  });

  it('of nothing is what the decision says of nothing, without asking anybody', async () => {
    const directory = humans();
    const none = applicationDecider.initial;
    expect(await releasing(by({ directory }), command, ctx)(none, TODAY)).toEqual(decideRelease({ ...command, today: TODAY }, none));
    expect(directory.asked).toEqual([]);
  });

  it('asks for all who signed so far: nobody before a decision, three once it was countersigned', async () => {
    const directory = humans();
    await signerIn({ directory, commands: selection() }, state(...checked()), OTHER_CLERK);
    await signerIn({ directory, commands: selection() }, three, OTHER_CLERK);
    expect(directory.asked).toEqual([[OTHER_CLERK], [OTHER_CLERK, CLERK, HEAD_OF_UNIT]]);
  });

  it('is refused to who stands close to the applicant, under whichever sign-in they said so', async () => {
    const directory = humans({ [HEAD_OF_UNIT]: OTHER_CLERK });
    const conflict = declared({ applicationId: submitted().data.applicationId, reviewer: HEAD_OF_UNIT, isConflicted: true });
    expect(await releasing(by({ directory, commands: selection(conflict) }), command, ctx)(waiting, TODAY)).toEqual({
      kind: 'refused',
      code: 'conflict-of-interest',
      data: { declaredOn: conflict.data.effectiveOn },
    });
    expect(directory.asked).toEqual([[OTHER_CLERK, CLERK, HEAD_OF_UNIT]]);
  });

  it('names the rules that an application is decided under, and none without one', () => {
    expect(ruleSetOfApplication(waiting)).toBe('SU22/1');
    expect(ruleSetOfApplication(applicationDecider.initial)).toBeUndefined();
  });
});
