import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { overviewTexts } from '../texts/overview';
import type { Programme } from './view-state';

export const titleOf = (p: Programme, language: 'de' | 'en'): string => (language === 'de' ? p.titleDe : p.titleEn);

/** Radio buttons in the shape of a switch: arrow keys move, and a screen reader hears "1 of 3". */
export const ProgrammeSwitch = ({
  programmes,
  value,
  onChange,
}: {
  programmes: readonly Programme[];
  value: string;
  onChange: (programmeId: string) => void;
}) => {
  const t = useTexts(overviewTexts).programme;
  const language = useLanguage();
  const choices = [{ id: 'all', title: t.all }, ...programmes.map((p) => ({ id: p.programmeId, title: titleOf(p, language) }))];
  return (
    <fieldset className="pw-switch">
      <legend className="kern-sr-only">{t.label}</legend>
      {choices.map(({ id, title }) => (
        <label key={id} className={id === value ? 'is-chosen' : ''}>
          <input type="radio" name="programm" value={id} checked={id === value} onChange={() => onChange(id)} />
          <span>{title}</span>
        </label>
      ))}
    </fieldset>
  );
};
