import { planBody } from '../api/generated/case-management.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { useToday } from '../shell/clock';
import { useTexts } from '../texts/area';
import { casesTexts } from '../texts/cases';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Form, useBodyForm } from '../ui/form/body-form';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { asItHolds } from './plans';
import { CASE, DOMAINS, WHO, type ActProps, type Plan } from './types';

interface StepValues {
  stepId?: string;
  text: string;
  who: (typeof WHO)[number];
  until: string;
}
interface GoalValues {
  goalId?: string;
  domain: (typeof DOMAINS)[number];
  text: string;
  until: string;
  steps: StepValues[];
}
const NEW_STEP: StepValues = { text: '', who: 'CLIENT', until: '' };
const NEW_GOAL: GoalValues = { domain: 'LANGUAGE', text: '', until: '', steps: [] };

/** What goes on of a plan: its open goals, and of them the steps that are still to be done. A day that is over is asked anew. */
const goingOn = (plan: Plan | undefined, today: string): GoalValues[] => {
  const ahead = (day: string | undefined): string => (day !== undefined && day >= today ? day : '');
  const open = plan?.goals.filter((g) => g.ended === undefined) ?? [];
  return open.map((g) => ({
    goalId: g.goalId,
    domain: g.domain,
    text: asItHolds(g).text ?? '',
    until: ahead(asItHolds(g).until),
    steps: g.steps
      .filter((s) => s.doneOn === undefined)
      .map((s) => ({ stepId: s.stepId, text: s.text ?? '', who: s.who, until: ahead(s.until) })),
  }));
};

export const PlanForm = ({ caseId, etag, onSent, before }: ActProps & { before: Plan | undefined }) => {
  const t = useTexts(casesTexts);
  const today = useToday();
  const send = useSend(`${CASE}/plan`);
  const kept = goingOn(before, today);
  const form = useBodyForm({
    schema: planBody,
    refusedAt: { 'date-in-future': 'agreedOn', 'before-opening': 'agreedOn', 'case-closed': 'agreedOn' },
    defaultValues: { agreedOn: today, goals: kept.length > 0 ? kept : [NEW_GOAL] },
    send: (body: Body<`${typeof CASE}/plan`>, key) => send({ parameters: { path: { id: caseId } }, body, version: etag }, key),
    onSent,
  });
  const goals = form.form.watch('goals');
  const change = (next: GoalValues[]): void => form.form.setValue('goals', next, { shouldDirty: true });
  const changeSteps = (i: number, next: (steps: StepValues[]) => StepValues[]): void =>
    change(form.form.getValues('goals').map((g, at) => (at === i ? { ...g, steps: next(g.steps) } : g)));
  return (
    <Form form={form} label={before ? t.plan.continue : t.plan.add}>
      <form.Field name="agreedOn">{(field) => <DateField {...field} label={t.plan.agreedOn} />}</form.Field>
      {goals.map((goal, i) => (
        <fieldset key={i} className="kern-fieldset">
          <legend className="kern-label">{`${t.plan.goal} ${i + 1}`}</legend>
          <form.Field name={`goals.${i}.domain`}>
            {(field) => (
              <Select {...field} label={t.assessment.domain} options={DOMAINS.map((value) => ({ value, label: t.domains[value] }))} />
            )}
          </form.Field>
          <form.Field name={`goals.${i}.text`}>{(field) => <TextField {...field} label={t.plan.goal} maxLength={1000} />}</form.Field>
          <form.Field name={`goals.${i}.until`}>{(field) => <DateField {...field} label={t.plan.until} />}</form.Field>
          {goal.steps.map((_, n) => (
            <div key={n}>
              <form.Field name={`goals.${i}.steps.${n}.text`}>
                {(field) => <TextField {...field} label={`${t.plan.step} ${n + 1}`} maxLength={500} />}
              </form.Field>
              <form.Field name={`goals.${i}.steps.${n}.who`}>
                {(field) => <Select {...field} label={t.plan.whoDoes} options={WHO.map((value) => ({ value, label: t.who[value] }))} />}
              </form.Field>
              <form.Field name={`goals.${i}.steps.${n}.until`}>{(field) => <DateField {...field} label={t.plan.until} />}</form.Field>
              <Button size="small" onClick={() => changeSteps(i, (steps) => steps.filter((__, at) => at !== n))}>
                {t.plan.removeStep({ n: String(n + 1) })}
              </Button>
            </div>
          ))}
          <div className="pw-buttons">
            <Button size="small" onClick={() => changeSteps(i, (steps) => [...steps, NEW_STEP])}>
              {t.plan.addStep}
            </Button>
            {goals.length > 1 && (
              <Button size="small" onClick={() => change(form.form.getValues('goals').filter((__, at) => at !== i))}>
                {t.plan.remove}
              </Button>
            )}
          </div>
        </fieldset>
      ))}
      <div className="pw-buttons">
        <Button onClick={() => change([...form.form.getValues('goals'), NEW_GOAL])}>{t.plan.more}</Button>
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {before ? t.plan.continue : t.plan.add}
        </Button>
      </div>
    </Form>
  );
};
