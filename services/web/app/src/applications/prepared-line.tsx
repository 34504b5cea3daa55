import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { applicationActsTexts } from '../texts/application-acts';
import { applicationsTexts } from '../texts/applications';
import { useLanguage } from '../texts/language';
import { Button } from '../ui/button';
import { Alert } from '../ui/feedback';
import { FieldGroup } from '../ui/field-group';
import type { BodyForm } from '../ui/form/body-form';
import { CountField, FteField, MoneyField } from '../ui/number-fields';
import { Select, type Option } from '../ui/select';
import { useLineText } from './line-text';
import type { Values } from './prepare-form';
import type { Application } from './types';
import { mostOf, type Available, type Preview } from './use-preview';

type LinePreview = Preview['lines'][number];

interface LineProps {
  form: BodyForm<Values>;
  index: number;
  line: Application['lines'][number];
  /** What a post can be granted for; empty while it is not known. */
  tiers: readonly Option[];
  preview: LinePreview | undefined;
}

/** One line under its number: several are alike but for that. */
export const PreparedLine = (props: LineProps) => {
  const { nth } = useTexts(applicationsTexts).file.line;
  return (
    <FieldGroup legend={nth({ n: String(props.index + 1) })} data-line={props.line.lineId}>
      <LineFields {...props} />
    </FieldGroup>
  );
};

/** What is granted of one line: of a post share, months and tier, of a course its number, of the rest an amount. */
const LineFields = ({ form, index: i, line, tiers, preview }: LineProps) => {
  const t = useTexts(applicationActsTexts).actions;
  const f = useFormat();
  const lineText = useLineText();
  const amount = f.euro(line.amountCents);
  if ('share' in line)
    return (
      <>
        <div className="pw-form__row">
          <form.Field name={`lines.${i}.share`}>
            {({ value, ...field }) => (
              <FteField
                {...field}
                value={value ?? null}
                isRequired
                label={t.share({ line: lineText(line) })}
                hint={t.shareOfRequested({ share: f.fte(line.share), amount })}
              />
            )}
          </form.Field>
          <form.Field name={`lines.${i}.months`}>
            {({ value, ...field }) => (
              <CountField {...field} value={value ?? null} label={t.months({ line: lineText(line) })} hint={t.monthsHint} />
            )}
          </form.Field>
        </div>
        {line.kind === 'post' && tiers.length > 1 && (
          <form.Field name={`lines.${i}.tier`}>
            {({ value, ...field }) => (
              <Select {...field} value={value ?? line.tier} label={t.tier({ line: lineText(line) })} options={tiers} />
            )}
          </form.Field>
        )}
        <Follows form={form} index={i} preview={preview} />
      </>
    );
  if ('units' in line)
    return (
      <>
        <form.Field name={`lines.${i}.units`}>
          {({ value, ...field }) => (
            <CountField
              {...field}
              value={value ?? null}
              isRequired
              label={t.units({ line: lineText(line) })}
              hint={t.unitsOfRequested({ units: f.count(line.units), amount })}
            />
          )}
        </form.Field>
        <Follows form={form} index={i} preview={preview} />
      </>
    );
  return (
    <>
      <form.Field name={`lines.${i}.amountCents`}>
        {({ value, ...field }) => (
          <MoneyField
            {...field}
            value={value ?? null}
            isRequired
            label={t.amount({ line: lineText(line) })}
            hint={t.ofRequested({ amount })}
          />
        )}
      </form.Field>
      <Follows form={form} index={i} preview={preview} />
    </>
  );
};

/** The amount that follows, how, or why it cannot be; and the most that still fits, by one button. */
const Follows = ({ form, index: i, preview }: Pick<LineProps, 'form' | 'index' | 'preview'>) => {
  const t = useTexts(applicationActsTexts).actions;
  const f = useFormat();
  const language = useLanguage();
  if (preview === undefined) return null;
  const { amountCents, trace, refusal, fits } = preview;
  const amount = f.euro(amountCents);
  const take = (): void => {
    if (fits === undefined) return;
    const { share, units } = fits;
    const touched = { shouldDirty: true } as const;
    if (share !== undefined) form.form.setValue(`lines.${i}.share`, share, touched);
    else if (units !== undefined) form.form.setValue(`lines.${i}.units`, units, touched);
    else form.form.setValue(`lines.${i}.amountCents`, fits.amountCents, touched);
  };
  const label = (): string => {
    const most = f.euro(fits?.amountCents ?? 0);
    if (fits?.share !== undefined) return t.fits.share({ share: f.fte(fits.share), amount: most });
    return fits?.units === undefined ? t.fits.amount({ amount: most }) : t.fits.units({ units: f.count(fits.units), amount: most });
  };
  return (
    <div data-follows={preview.lineId}>
      {refusal ? (
        <p className="kern-error">{refusal.texts[language]}</p>
      ) : (
        <p className="pw-muted" lang={trace && 'de'}>
          {trace ? t.follows({ amount, calculation: trace.steps.map((step) => step.de).join('; ') }) : amount}
        </p>
      )}
      {fits && (
        <p>
          <Button size="small" onClick={take}>
            {label()}
          </Button>{' '}
          <span className="pw-muted">{t.fits.hint}</span>
        </p>
      )}
    </div>
  );
};

/** What the whole comes to: the sum, what it leaves in frame and pot, who else has to sign or to be heard. */
export const LiveSum = ({ preview, available }: { preview: Preview; available: Available | undefined }) => {
  const t = useTexts(applicationActsTexts).actions;
  const f = useFormat();
  const language = useLanguage();
  const { amountCents, requestedCents, needs, refusal } = preview;
  const left = (cents: number) => ({ available: f.euro(cents), left: f.euro(Math.max(0, cents - amountCents)) });
  const missing = available === undefined ? 0 : amountCents - mostOf(available);
  const isSaidAtALine = preview.lines.some((line) => line.refusal !== undefined);
  return (
    <Alert kind={refusal || missing > 0 ? 'warning' : 'info'} title={t.live.title} live="status">
      <p>{t.live.sum({ amount: f.euro(amountCents), requested: f.euro(requestedCents) })}</p>
      {available && (
        <p>
          {available.frameCents !== undefined && t.live.frame(left(available.frameCents))} {t.live.pot(left(available.potCents))}{' '}
          {missing > 0 && <strong>{t.live.over({ amount: f.euro(missing) })}</strong>}
        </p>
      )}
      {needs?.thirdSignature && (
        <p>{t.needsThird({ amount: f.euro(needs.thirdSignature.fromCents), source: needs.thirdSignature.source })}</p>
      )}
      {needs?.hearing && <p>{t.needsHearing({ source: needs.hearing.source })}</p>}
      {refusal && !isSaidAtALine && <p>{refusal.texts[language]}</p>}
    </Alert>
  );
};
