import type { Body } from '../api/paths';
import { useAsked } from '../api/use-asked';
import { isDate } from '../lib/dates';
import { useTexts } from '../texts/area';
import { postsTexts } from '../texts/posts';
import { Button } from '../ui/button';
import { Alert } from '../ui/feedback';
import { nameOf, type Person } from './types';

const ROUTE = '/api/staffing/v1/people/previews';
type Names = Body<typeof ROUTE>;

interface Props {
  names: Names;
  onChoose: (person: Person) => void;
}

/** Who of the register sounds like whoever is being entered, and has the same birthday: said before somebody stands in it twice. */
export const Alike = ({ names, onChoose }: Props) => {
  const t = useTexts(postsTexts).actions;
  const isWhole = names.givenName.trim() !== '' && names.familyName.trim() !== '' && isDate(names.birthDate);
  const asked = useAsked(ROUTE, {}, isWhole ? names : undefined);
  const person = isWhole ? asked.answer?.person : undefined;
  if (!person) return null;
  const name = nameOf(person);
  return (
    <Alert kind="warning" title={t.alike({ name })} live="status">
      <p className="kern-body">{t.alikeHint}</p>
      <div className="pw-buttons">
        <Button size="small" onClick={() => onChoose(person)}>
          {t.chooseAlike({ name })}
        </Button>
      </div>
    </Alert>
  );
};
