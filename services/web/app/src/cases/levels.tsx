import { useTexts } from '../texts/area';
import { casesTexts } from '../texts/cases';
import type { FieldOf } from '../ui/form/body-form';
import { Select } from '../ui/select';

const LANGUAGES = ['A0', 'A1', 'A2', 'B1', 'B2', 'C1'] as const;
const WORK = ['NONE', 'COURSE', 'TRAINING', 'MARGINAL', 'EMPLOYED'] as const;

/** Levels are left out as a whole where neither is said. */
export const saidLevels = <L extends { language: string; work: string }>(levels: L): L | undefined =>
  levels.language === '' && levels.work === '' ? undefined : levels;

/** How well the client speaks German; in an assessment and at the end. */
export const LanguageSelect = (field: FieldOf<string>) => {
  const t = useTexts(casesTexts);
  const options = LANGUAGES.map((value) => ({ value, label: value }));
  return <Select {...field} label={t.assessment.language} none={t.acts.choose} options={options} />;
};

/** How the client works. */
export const WorkSelect = (field: FieldOf<string>) => {
  const t = useTexts(casesTexts);
  const options = WORK.map((value) => ({ value, label: t.work[value] }));
  return <Select {...field} label={t.assessment.work} none={t.acts.choose} options={options} />;
};
