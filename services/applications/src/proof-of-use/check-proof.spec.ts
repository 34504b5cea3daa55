import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { decideAccept, decideAcceptAmongMany } from './accept-proof';
import { decideCheck } from './check-proof';
import type { CheckProof } from './check-proof';
import { ProofAccepted, ProofSampled } from './events';
import { decideMarkSampled } from './mark-sampled';
import { decideObject } from './object-to-proof';
import {
  ANSWERS,
  APPOINTMENT,
  CLERK,
  OTHER_CLERK,
  checked,
  isChecked,
  isFilled,
  isSubmitted,
  keys,
  objected,
  submitted,
} from './proof-of-use.fixture';
import { questionsFor } from './questions';
import { proofDecider } from './state';
import type { OpenProof, ProofState } from './state';

const TODAY = '2026-02-01';
const FILE = { fileNumber: 'IM25-2025-00001' };
const check =
  (more: Partial<CheckProof> = {}) =>
  (state: ProofState) =>
    decideCheck({ answers: ANSWERS, notRecognised: [], note: 'Ohne Beanstandung.', checkedBy: CLERK, today: TODAY, ...more }, state);
const accept =
  (acceptedBy: string, today = '2026-02-05') =>
  (state: ProofState) =>
    decideAccept({ acceptedBy, today }, state);
const accepted = (more: Partial<ReturnType<typeof ProofAccepted>['data']> = {}) =>
  ProofAccepted({
    ...keys,
    from: '2025-01-01',
    to: '2025-12-31',
    grantedCents: 6_500_000,
    provenCents: 5_500_000,
    acceptedCents: 5_500_000,
    effectiveOn: '2026-02-05',
    ...more,
  });
const SAMPLE = { sampleId: derivedId('smp', 'spec'), seed: 'seed' };
const sampled = ProofSampled({ ...keys, ...SAMPLE, effectiveOn: TODAY });
const isReady = () => given(proofDecider, isSubmitted());

describe('check a proof', () => {
  it('by every question', () => isReady().when(check()).then(checked()));
  it('with what is not recognised, which the accepted amount is less by', () => {
    const notRecognised = [{ of: APPOINTMENT, amountCents: 500_000, reason: 'Vertrag endete früher.' }];
    isReady()
      .when(check({ notRecognised }))
      .then(checked({ notRecognised, acceptedCents: 5_000_000 }));
  });
  describe('that names somebody on a post that had lapsed', () => {
    const NAMED = derivedId('apt', 'named');
    const [first] = submitted().data.appointments;
    const named = { ...first!, appointmentId: NAMED, isNamed: true as const, amountCents: 0, heldBackCents: 250_000 };
    const isNamed = () => given(proofDecider, [...isFilled(), submitted({ appointments: [first!, named] })]);
    const answers = [...ANSWERS, { question: 'named-asked', answer: 'yes' as const }];
    const heldBack = (amountCents: number) => [{ of: NAMED, amountCents, reason: 'Lohnkonto eingesehen.' }];

    it('says what of that is recognised, and be it nothing', () => {
      isNamed()
        .when(check({ answers, heldBack: heldBack(250_000) }))
        .then(checked({ answers, heldBack: heldBack(250_000), acceptedCents: 5_750_000 }));
      isNamed()
        .when(check({ answers, heldBack: heldBack(0) }))
        .then(checked({ answers, heldBack: heldBack(0) }));
      given(proofDecider, [...isFilled(), submitted({ appointments: [first!, named] }), checked({ answers, heldBack: heldBack(0) })])
        .when(check({ answers, heldBack: heldBack(0) }))
        .nothing();
    });
    it.each<readonly [string, Partial<CheckProof>, string, Record<string, unknown>]>([
      [
        'without an answer to it',
        { answers },
        'held-back-unanswered',
        { field: '/heldBack', of: NAMED, lineId: 'post', from: '2025-03-01', to: '2025-12-31', heldBackCents: 250_000 },
      ],
      [
        'with more than it comes to',
        { answers, heldBack: heldBack(250_001) },
        'recognised-above-held-back',
        { field: '/heldBack/0/amountCents', amountCents: 250_001, heldBackCents: 250_000 },
      ],
      [
        'with an answer to it twice',
        { answers, heldBack: [...heldBack(0), ...heldBack(1)] },
        'held-back-twice',
        { field: '/heldBack/1/of', of: NAMED, position: 2 },
      ],
      [
        'with an answer to what is in the sum',
        { answers, heldBack: [{ ...heldBack(1)[0]!, of: APPOINTMENT }] },
        'not-held-back',
        { field: '/heldBack/0/of', of: APPOINTMENT, position: 1 },
      ],
    ])('is refused %s', (_, more, code, data) => isNamed().when(check(more)).refused(code, data));
    it('asks what nobody can ask without a person', () => {
      expect(questionsFor(isNamed().state() as OpenProof).map(({ key }) => key)).toContain('named-asked');
      expect(questionsFor(isReady().state() as OpenProof).map(({ key }) => key)).not.toContain('named-asked');
    });
  });
  it('adds nothing the second time, and takes the place of the check before', () => {
    given(proofDecider, isChecked()).when(check()).nothing();
    given(proofDecider, isChecked())
      .when(check({ note: 'Anders.' }))
      .then(checked({ note: 'Anders.' }));
  });

  const [first] = questionsFor({});
  const question = { question: first!.de, questionEn: first!.en };
  const cut = { of: APPOINTMENT, amountCents: 1, reason: 'x' };
  it.each<readonly [string, Partial<CheckProof>, string, Record<string, unknown>]>([
    ['with an open question', { answers: ANSWERS.slice(1) }, 'question-unanswered', { field: '/answers', ...question }],
    [
      'with a no that says nothing',
      { answers: [{ question: first!.key, answer: 'no' }, ...ANSWERS.slice(1)] },
      'answer-without-note',
      { field: '/answers/0/note', ...question },
    ],
    ['with a question twice', { answers: [ANSWERS[0]!, ...ANSWERS] }, 'question-twice', { field: '/answers/1/question', ...question }],
    [
      'with a question of the sample that it is none of',
      { answers: [...ANSWERS, { question: 'payroll-seen', answer: 'yes' }] },
      'question-unknown',
      { field: `/answers/${ANSWERS.length}/question`, question: 'payroll-seen' },
    ],
    [
      'with what is not proven',
      { notRecognised: [{ ...cut, of: 'x' }] },
      'not-proven',
      { field: '/notRecognised/0/of', of: 'x', position: 1 },
    ],
    [
      'with a cut twice',
      { notRecognised: [cut, cut] },
      'not-recognised-twice',
      { field: '/notRecognised/1/of', of: APPOINTMENT, position: 2 },
    ],
    [
      'with a cut above what is proven',
      { notRecognised: [{ ...cut, amountCents: 5_000_001 }] },
      'not-recognised-above-proven',
      { field: '/notRecognised/0/amountCents', amountCents: 5_000_001, provenCents: 5_000_000 },
    ],
  ])('is refused %s', (_, more, code, data) => isReady().when(check(more)).refused(code, data));
  it('is refused before it is submitted, and while the recipient corrects it', () => {
    given(proofDecider, isFilled()).when(check()).refused('proof-of-use-not-submitted', FILE);
    given(proofDecider, [...isSubmitted(), objected()])
      .when(check())
      .refused('proof-of-use-objected', { ...FILE, until: '2026-03-02' });
  });
  it('in depth, where the lot fell on it; what was checked before is checked again', () => {
    const isDrawn = given(proofDecider, [...isChecked(), sampled]);
    isDrawn.when(accept(OTHER_CLERK)).refused('proof-of-use-not-checked', FILE);
    const asked = questionsFor({ sampled }).find((q) => q.isForSample === true)!;
    isDrawn.when(check()).refused('question-unanswered', { field: '/answers', question: asked.de, questionEn: asked.en });
    const answers = questionsFor({ sampled }).map(({ key }) => ({ question: key, answer: 'yes' as const }));
    isDrawn.when(check({ answers })).then(checked({ answers }));
  });
});

describe('mark a proof as sampled', () => {
  const mark = (state: ProofState) => decideMarkSampled({ ...SAMPLE, today: TODAY }, state);
  it('once', () => {
    isReady().when(mark).then(sampled);
    given(proofDecider, [...isSubmitted(), sampled])
      .when(mark)
      .nothing();
    given(proofDecider).when(mark).nothing();
  });
  it('where it was accepted, which kept it out of the lot; it stays so', () => {
    given(proofDecider, [...isChecked(), accepted()])
      .when(mark)
      .then(sampled);
    given(proofDecider, [...isChecked(), accepted(), sampled])
      .when(accept(OTHER_CLERK))
      .nothing();
  });
});

describe('object to a proof', () => {
  const object = (dueOn: string) => (state: ProofState) =>
    decideObject({ points: 'Der Sachbericht nennt keine Zahlen.', dueOn, today: TODAY }, state);
  it('until a working day', () => isReady().when(object('2026-02-28')).then(objected()));
  it('adds nothing the second time', () =>
    given(proofDecider, [...isSubmitted(), objected()])
      .when(object('2026-02-28'))
      .nothing());
  it('is refused for a day that is over', () =>
    isReady().when(object(TODAY)).refused('objection-day-past', { field: '/dueOn', dueOn: TODAY, today: TODAY }));
});

describe('accept a proof', () => {
  it('by another person than who checked it', () => {
    given(proofDecider, isChecked()).when(accept(OTHER_CLERK)).then(accepted());
    given(proofDecider, isChecked()).when(accept(CLERK)).refused('same-person', { checkedOn: TODAY });
  });
  it('and not by the same human under another sign-in', () =>
    given(proofDecider, isChecked())
      .when((state) => decideAccept({ acceptedBy: OTHER_CLERK, humanOf: () => 'one', today: TODAY }, state))
      .refused('same-person', { checkedOn: TODAY }));
  it('adds nothing the second time; who checked it may not even then', () => {
    const isAccepted = given(proofDecider, [...isChecked(), accepted()]);
    isAccepted.when(accept(OTHER_CLERK)).nothing();
    isAccepted.when(accept(CLERK)).refused('same-person', { checkedOn: TODAY });
    isAccepted.when(check()).refused('proof-of-use-accepted', { ...FILE, acceptedOn: '2026-02-05' });
  });
  it('among many only where nothing deviates, nothing was cut and no lot fell on it', () => {
    const amongMany = (state: ProofState) => decideAcceptAmongMany({ acceptedBy: OTHER_CLERK, today: '2026-02-05' }, state);
    given(proofDecider, isChecked()).when(amongMany).then(accepted());
    const cut = [{ of: APPOINTMENT, amountCents: 1, reason: 'x' }];
    const no = [{ question: ANSWERS[0]!.question, answer: 'no' as const, note: 'x' }];
    for (const events of [
      [...isFilled(), submitted({ deviates: true }), checked()],
      [...isSubmitted(), sampled, checked()],
      [...isSubmitted(), checked({ notRecognised: cut, acceptedCents: 5_499_999 })],
      [...isSubmitted(), checked({ answers: no })],
    ])
      given(proofDecider, events).when(amongMany).refused('proof-of-use-not-plain', FILE);
    given(proofDecider, [...isChecked(), accepted()])
      .when(amongMany)
      .nothing();
    given(proofDecider, isSubmitted()).when(amongMany).refused('proof-of-use-not-checked', FILE);
  });
  it('is refused before it is checked', () => isReady().when(accept(OTHER_CLERK)).refused('proof-of-use-not-checked', FILE));
});
