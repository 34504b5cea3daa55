import { readNumber } from '@paktwerk/kernel/written-number';
import { Field, inputClass, type Bound, type FieldProps } from './field';
import { useUiTexts } from './ui-texts';
import { useDraft } from './use-draft';
import { parseCount, parseFte, parseMoney, showCount, showFte, showMoney } from './values';

type NumberProps = FieldProps & Bound<number | null>;

interface ShownNumberProps extends NumberProps {
  parse: (text: string) => number | null;
  show: (value: number | null) => string;
  unit: string;
  wrong: string;
  of?: 'amount' | 'share';
}

/** Typed freely, set in order when the field is left. A text that is no number says so in its own words, not in the schema's. */
const ShownNumberField = ({ parse, show, unit, wrong, of, value, onChange, name, onBlur, ref, ...field }: ShownNumberProps) => {
  const [text, take] = useDraft(value, show, parse);
  const { numberAmbiguous } = useUiTexts();
  const either = readNumber(text.replaceAll('€', ''), of);
  const fault =
    either.is === 'ambiguous' ? numberAmbiguous({ text: text.trim(), thousands: either.thousands, decimals: either.decimals }) : wrong;
  const error = field.error !== undefined && Number.isNaN(value) ? fault : field.error;
  return (
    <Field {...field} error={error}>
      {(control) => (
        <div className="pw-unit">
          <input
            {...control}
            ref={ref}
            name={name}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            className={inputClass(error)}
            value={text}
            onChange={(e) => onChange(take(e.target.value))}
            onBlur={() => {
              if (!Number.isNaN(value)) take(show(value));
              onBlur?.();
            }}
          />
          {unit !== '' && (
            <span className="pw-unit__sign" aria-hidden="true">
              {unit}
            </span>
          )}
        </div>
      )}
    </Field>
  );
};

/** An amount in cents, typed as `12.500,00`. */
export const MoneyField = (props: NumberProps) => (
  <ShownNumberField {...props} parse={parseMoney} show={showMoney} unit="€" wrong={useUiTexts().moneyWrong} />
);

/** A share of a post in hundredths of a full-time equivalent, typed as `0,50`. */
export const FteField = (props: NumberProps) => {
  const { fte, fteWrong } = useUiTexts();
  return <ShownNumberField {...props} parse={parseFte} show={showFte} unit={fte} wrong={fteWrong} of="share" />;
};

/** A whole number of things, typed as `1.200`. */
export const CountField = (props: NumberProps) => (
  <ShownNumberField {...props} parse={parseCount} show={showCount} unit="" wrong={useUiTexts().countWrong} />
);
