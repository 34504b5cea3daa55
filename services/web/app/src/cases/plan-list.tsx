import { useState } from 'react';
import { doStepBody, dropGoalBody, reachGoalBody, reviewPlanBody } from '../api/generated/case-management.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { useToday } from '../shell/clock';
import { useTexts } from '../texts/area';
import { casesTexts } from '../texts/cases';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Disclosure } from '../ui/disclosure';
import { Form, useBodyForm } from '../ui/form/body-form';
import { PlainTable } from '../ui/table/plain-table';
import { TextArea, TextField } from '../ui/text-field';
import { asItHolds, compare, inOrder } from './plans';
import { CASE, type ActProps, type Goal, type Plan } from './types';

interface InPlan extends ActProps {
  plan: Plan;
  goal: Goal;
  onClose: () => void;
}

const Reach = ({ plan, goal, caseId, etag, onSent, onClose }: InPlan) => {
  const t = useTexts(casesTexts);
  const today = useToday();
  const send = useSend(`${CASE}/reach-goal`);
  const form = useBodyForm({
    schema: reachGoalBody,
    refusedAt: { 'date-in-future': 'reachedOn', 'before-agreement': 'reachedOn' },
    defaultValues: { planId: plan.planId, goalId: goal.goalId, reachedOn: today },
    send: (body: Body<`${typeof CASE}/reach-goal`>, key) => send({ parameters: { path: { id: caseId } }, body, version: etag }, key),
    onSent: () => {
      onClose();
      onSent();
    },
  });
  return (
    <Form form={form} label={t.plan.reach} onCancel={onClose}>
      <form.Field name="reachedOn">{(field) => <DateField {...field} label={t.plan.day} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.plan.reach}
        </Button>
      </div>
    </Form>
  );
};

const Drop = ({ plan, goal, caseId, etag, onSent, onClose }: InPlan) => {
  const t = useTexts(casesTexts);
  const today = useToday();
  const send = useSend(`${CASE}/drop-goal`);
  const form = useBodyForm({
    schema: dropGoalBody,
    refusedAt: { 'date-in-future': 'droppedOn', 'before-agreement': 'droppedOn' },
    defaultValues: { planId: plan.planId, goalId: goal.goalId, droppedOn: today, reason: '' },
    send: (body: Body<`${typeof CASE}/drop-goal`>, key) => send({ parameters: { path: { id: caseId } }, body, version: etag }, key),
    onSent: () => {
      onClose();
      onSent();
    },
  });
  return (
    <Form form={form} label={t.plan.drop} onCancel={onClose}>
      <form.Field name="droppedOn">{(field) => <DateField {...field} label={t.plan.day} />}</form.Field>
      <form.Field name="reason">
        {(field) => <TextField {...field} label={t.plan.reason} hint={t.talk.whyHint} maxLength={500} />}
      </form.Field>
      <div className="pw-buttons">
        <Button type="submit" variant="danger" isBusy={form.isBusy}>
          {t.plan.drop}
        </Button>
      </div>
    </Form>
  );
};

const DoStep = ({ plan, goal, stepId, caseId, etag, onSent, onClose }: InPlan & { stepId: string }) => {
  const t = useTexts(casesTexts);
  const today = useToday();
  const send = useSend(`${CASE}/do-step`);
  const form = useBodyForm({
    schema: doStepBody,
    refusedAt: { 'date-in-future': 'doneOn', 'before-agreement': 'doneOn' },
    defaultValues: { planId: plan.planId, goalId: goal.goalId, stepId, doneOn: today },
    send: (body: Body<`${typeof CASE}/do-step`>, key) => send({ parameters: { path: { id: caseId } }, body, version: etag }, key),
    onSent: () => {
      onClose();
      onSent();
    },
  });
  return (
    <Form form={form} label={t.plan.doStep} onCancel={onClose}>
      <form.Field name="doneOn">{(field) => <DateField {...field} label={t.plan.day} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.plan.doStep}
        </Button>
      </div>
    </Form>
  );
};

const Review = ({ plan, caseId, etag, onSent }: ActProps & { plan: Plan }) => {
  const t = useTexts(casesTexts).plan;
  const today = useToday();
  const send = useSend(`${CASE}/review-plan`);
  const form = useBodyForm({
    schema: reviewPlanBody,
    refusedAt: { 'date-in-future': 'reviewedOn', 'before-agreement': 'reviewedOn', 'review-too-far': 'nextOn' },
    defaultValues: { planId: plan.planId, reviewedOn: today, nextOn: '', result: '' },
    send: (body: Body<`${typeof CASE}/review-plan`>, key) => send({ parameters: { path: { id: caseId } }, body, version: etag }, key),
    onSent,
  });
  return (
    <Form form={form} label={t.review}>
      <form.Field name="reviewedOn">{(field) => <DateField {...field} label={t.reviewedOn} />}</form.Field>
      <form.Field name="nextOn">{(field) => <DateField {...field} label={t.nextOn} hint={t.nextHint} />}</form.Field>
      <form.Field name="result">{(field) => <TextArea {...field} label={t.result} maxLength={2000} rows={3} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.review}
        </Button>
      </div>
    </Form>
  );
};

type Open =
  { readonly kind: 'reach' | 'drop'; readonly goal: Goal } | { readonly kind: 'step'; readonly goal: Goal; readonly stepId: string };

/** One version of the plan, with how it stands to the one before. */
const OnePlan = ({
  plan,
  before,
  isCurrent,
  acts,
}: {
  plan: Plan;
  before: Plan | undefined;
  isCurrent: boolean;
  acts: ActProps | undefined;
}) => {
  const t = useTexts(casesTexts);
  const f = useFormat();
  const [open, setOpen] = useState<Open>();
  const close = (): void => setOpen(undefined);
  const difference = before && compare(before, plan);
  const state = (goal: Goal): string =>
    [
      goal.ended === undefined
        ? t.plan.open
        : goal.ended.kind === 'reached'
          ? t.plan.reached({ date: f.date(goal.ended.on) })
          : t.plan.dropped({ date: f.date(goal.ended.on) }),
      difference && t.plan[difference.goals.get(goal.goalId) ?? 'new'],
    ]
      .filter(Boolean)
      .join(', ');
  const may = isCurrent ? acts : undefined;
  return (
    <>
      <PlainTable
        caption={t.plan.title({ date: f.date(plan.agreedOn) })}
        columns={[
          { id: 'goal', header: t.plan.goal, isRowHeader: true, text: (g) => `${t.domains[g.domain]}: ${asItHolds(g).text ?? t.erased}` },
          { id: 'until', header: t.plan.until, text: (g) => (asItHolds(g).until === undefined ? '' : f.date(asItHolds(g).until ?? '')) },
          { id: 'state', header: t.plan.state, text: state },
          {
            id: 'steps',
            header: t.plan.step,
            text: (g) => g.steps.map((s) => s.text ?? t.erased).join('; '),
            cell: (g) => (
              <ul>
                {g.steps.map((s) => (
                  <li key={s.stepId}>
                    {[s.text ?? t.erased, t.who[s.who], s.until && f.date(s.until), s.doneOn && t.plan.done({ date: f.date(s.doneOn) })]
                      .filter(Boolean)
                      .join(', ')}
                    {may && s.doneOn === undefined && (
                      <Button size="small" onClick={() => setOpen({ kind: 'step', goal: g, stepId: s.stepId })}>
                        {t.plan.doStep}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            ),
          },
          ...(may
            ? [
                {
                  id: 'act',
                  header: t.talk.act,
                  text: () => '',
                  cell: (g: Goal) =>
                    g.ended === undefined && (
                      <div className="pw-buttons">
                        <Button size="small" onClick={() => setOpen({ kind: 'reach', goal: g })}>
                          {t.plan.reach}
                        </Button>
                        <Button size="small" onClick={() => setOpen({ kind: 'drop', goal: g })}>
                          {t.plan.drop}
                        </Button>
                      </div>
                    ),
                },
              ]
            : []),
        ]}
        rows={plan.goals}
        rowId={(g) => g.goalId}
      />
      {difference && difference.left.length > 0 && (
        <p>
          {t.plan.left} {difference.left.map((g) => asItHolds(g).text ?? t.erased).join('; ')}
        </p>
      )}
      {plan.reviews.map((r, i) => (
        <p key={i}>
          {t.plan.reviewed({ date: f.date(r.reviewedOn), next: f.date(r.nextOn) })} {r.result === undefined ? '' : (r.result ?? t.erased)}
        </p>
      ))}
      {may && (
        <Disclosure isAccordion summary={t.plan.review}>
          <Review {...may} plan={plan} />
        </Disclosure>
      )}
      {may && open && (
        <Dialog title={t.plan[open.kind === 'step' ? 'doStep' : open.kind]} onClose={close}>
          {open.kind === 'reach' && <Reach {...may} plan={plan} goal={open.goal} onClose={close} />}
          {open.kind === 'drop' && <Drop {...may} plan={plan} goal={open.goal} onClose={close} />}
          {open.kind === 'step' && <DoStep {...may} plan={plan} goal={open.goal} stepId={open.stepId} onClose={close} />}
        </Dialog>
      )}
    </>
  );
};

/** All versions, the one in force first. */
export const PlanList = ({ plans, acts }: { plans: readonly Plan[]; acts: ActProps | undefined }) => {
  const t = useTexts(casesTexts).plan;
  const f = useFormat();
  const ordered = inOrder(plans);
  return (
    <>
      {ordered.map((plan, i) => (
        <Disclosure
          key={plan.planId}
          isAccordion
          isOpenAtFirst={i === 0}
          summary={`${t.title({ date: f.date(plan.agreedOn) })} (${i === 0 ? t.inForce : t.replaced})`}
        >
          <OnePlan plan={plan} before={ordered[i + 1]} isCurrent={i === 0} acts={acts} />
        </Disclosure>
      ))}
    </>
  );
};
