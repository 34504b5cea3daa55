import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { changeTexts } from '../texts/change-notifications';
import { useLanguage } from '../texts/language';
import type { ChangePreview } from './types';
import { useEffectWords } from './words';

/** What a change comes to, how, and what the rules say beside it. */
export const Effect = ({ of }: { of: Pick<ChangePreview, 'before' | 'after' | 'notes' | 'steps'> }) => {
  const t = useTexts(changeTexts).effect;
  const f = useFormat();
  const words = useEffectWords();
  const language = useLanguage();
  const isMoney = of.before.amountCents !== of.after.amountCents;
  return (
    <div role="status" aria-label={t.title}>
      <p>
        <strong>{words(of)}</strong>
      </p>
      {(of.steps.length > 0 || of.notes.length > 0) && (
        <ul>
          {isMoney && of.steps.map((step) => <li key={step.de}>{t.step({ what: step[language], amount: f.euro(step.cents) })}</li>)}
          {of.notes.map((note) => (
            <li key={note}>{t.notes[note]}</li>
          ))}
        </ul>
      )}
      {isMoney && <p className="pw-muted">{t.follows}</p>}
    </div>
  );
};
