import type { Path } from 'react-hook-form';
import type { Read } from '../api/paths';
import { useChangeOptions } from '../change-notifications/acknowledged';
import type { ChangeItem } from '../change-notifications/types';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { noticeWritingTexts } from '../texts/notice-writing';
import { RadioGroup } from '../ui/choice';
import type { BodyForm } from '../ui/form/body-form';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';

/** A change is told in the portal, or by a letter with a sign of its own; a rule that reaches back is told by nobody. */
const KINDS = ['change-notification', 'letter', 'rule-set'] as const;
/** A type and not an interface: react-hook-form asks for an index signature. */
export type CauseValues = { kind: (typeof KINDS)[number] | ''; changeId: string; ruleSetVersion: string };
type RuleSets = Read<'/api/applications/v1/grants/{grantId}/terms'>['ruleSets'];

/** A change that was told, until somebody chooses otherwise; of rules the last ones. */
export const firstCause = (ruleSets: RuleSets, changeId = ''): CauseValues => ({
  kind: 'change-notification',
  changeId,
  ruleSetVersion: String(ruleSets.at(-1)?.version ?? ''),
});

export const causeOf = ({ kind, changeId, ruleSetVersion }: CauseValues) =>
  kind === 'rule-set' ? ({ kind, ruleSetVersion: Number(ruleSetVersion) } as const) : ({ kind: 'change-notification', changeId } as const);

/** Something is chosen or written. */
export const isCaused = ({ kind, changeId, ruleSetVersion }: CauseValues): boolean =>
  kind === 'rule-set' ? ruleSetVersion !== '' : changeId !== '';

interface Props {
  form: BodyForm<{ causes: CauseValues[] }>;
  /** Where the causes stand in the body. */
  at: 'causes' | 'intended.causes';
  cause: CauseValues | undefined;
  /** What was told and can be the cause. */
  changes: readonly ChangeItem[];
  nameOf: (lineId: string) => string;
  ruleSets: RuleSets;
  onChosen?: (changeId: string) => void;
}

/** Why an amount changes that was granted before. */
export const CauseFields = ({ form: { Field, form }, at, cause, changes, nameOf, ruleSets, onChosen }: Props) => {
  const t = useTexts(noticeWritingTexts);
  const f = useFormat();
  const changeOptions = useChangeOptions(changes, nameOf);
  // The fields are the same wherever they stand.
  const path = <P extends keyof CauseValues>(name: P) => `${at}.0.${name}` as Path<{ causes: CauseValues[] }> & `causes.${number}.${P}`;
  return (
    <>
      <Field name={path('kind')}>
        {({ onChange, ...field }) => (
          <RadioGroup
            {...field}
            label={t.cause}
            options={KINDS.map((value) => ({ value, label: t.causes[value] }))}
            onChange={(value) => {
              form.setValue(path('changeId'), '');
              onChange(value);
            }}
          />
        )}
      </Field>
      {cause?.kind === 'change-notification' && (
        <Field name={path('changeId')}>
          {({ onChange, ...field }) => (
            <Select
              {...field}
              isRequired
              label={t.changeId}
              hint={changes.length === 0 ? t.changeIdNone : t.changeIdHint}
              none={t.choose}
              options={changeOptions}
              onChange={(value: string) => {
                onChange(value);
                if (value !== '') onChosen?.(value);
              }}
            />
          )}
        </Field>
      )}
      {cause?.kind === 'letter' && (
        <Field name={path('changeId')}>
          {(field) => <TextField {...field} isRequired label={t.letter} hint={t.letterHint} maxLength={60} />}
        </Field>
      )}
      {cause?.kind === 'rule-set' && (
        <Field name={path('ruleSetVersion')}>
          {(field) => (
            <Select
              {...field}
              isRequired
              label={t.ruleSet}
              options={ruleSets.map(({ version, validFrom }) => ({
                value: String(version),
                label: t.ruleSetOption({ version: String(version), from: f.date(validFrom) }),
              }))}
            />
          )}
        </Field>
      )}
    </>
  );
};
