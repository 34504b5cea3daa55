import { Checkbox } from '../checkbox';
import { CheckboxGroup, RadioGroup } from '../choice';
import { Combobox } from '../combobox';
import { DateField } from '../date-field';
import { DayField } from '../day-field';
import { FileField } from '../file-field';
import { FteField, MoneyField } from '../number-fields';
import { Select, type Option } from '../select';
import { TextArea, TextField } from '../text-field';
import { Example, Held } from './example';

const TIERS: readonly Option[] = [
  { value: 'A', label: 'Stufe A, Studium Soziales' },
  { value: 'B', label: 'Stufe B, anderes Studium' },
  { value: 'C', label: 'Stufe C, Ausbildung', isDisabled: true },
];
const DISTRICTS: readonly Option[] = [
  ['08115', 'Landkreis Böblingen'],
  ['08116', 'Landkreis Esslingen'],
  ['08211', 'Stadt Baden-Baden'],
  ['08325', 'Landkreis Rottweil'],
  ['08417', 'Zollernalbkreis'],
  ['08426', 'Landkreis Biberach'],
  ['08437', 'Landkreis Sigmaringen'],
].map(([value = '', label = '']) => ({ value, label }));

const searchDistricts = async (text: string): Promise<readonly Option[]> => {
  await new Promise((done) => setTimeout(done, 400));
  if (text === 'Fehler') throw new Error('The example fails on purpose.');
  return DISTRICTS.filter((d) => d.label.toLowerCase().includes(text.toLowerCase()));
};

const Texts = () => (
  <Example title="Text">
    <Held first="Steinbach">
      {(value, onChange) => (
        <TextField label="Arbeitsort" hint="Gemeinde, in der die Person vor allem arbeitet" value={value} onChange={onChange} />
      )}
    </Held>
    <Held first="">
      {(value, onChange) => (
        <TextField label="Telefon" type="tel" autoComplete="tel" isRequired={false} value={value} onChange={onChange} />
      )}
    </Held>
    <Held first="">
      {(value, onChange) => <TextField label="Vor- und Nachname" error="Diese Angabe fehlt." value={value} onChange={onChange} />}
    </Held>
    <TextField label="Aktenzeichen" isDisabled value="IM25-2025-0031" onChange={() => undefined} />
    <Held first="Die Stelle wurde zum 1. April neu besetzt.">
      {(value, onChange) => <TextArea label="Begründung" maxLength={500} value={value} onChange={onChange} />}
    </Held>
    <Held first="Ein Text, der über seine Grenze hinausgeht, wird nicht abgeschnitten.">
      {(value, onChange) => (
        <TextArea label="Kurzer Vermerk" maxLength={40} rows={2} error="Höchstens 40 Zeichen." value={value} onChange={onChange} />
      )}
    </Held>
  </Example>
);

const Choices = () => (
  <Example title="Auswahl">
    <Held first="A">{(value, onChange) => <Select label="Stufe" options={TIERS} value={value} onChange={onChange} />}</Held>
    <Held first="">
      {(value, onChange) => (
        <Select
          label="Kreis"
          none="Bitte wählen"
          options={DISTRICTS}
          error="Bitte wählen Sie etwas aus."
          value={value}
          onChange={onChange}
        />
      )}
    </Held>
    <Held first="08417">
      {(value, onChange) => (
        <Combobox
          label="Kreis, aus einer Liste"
          hint="Tippen Sie einen Teil des Namens"
          options={DISTRICTS}
          value={value}
          onChange={onChange}
        />
      )}
    </Held>
    <Held first="">
      {(value, onChange) => (
        <Combobox
          label="Kreis, beim Dienst gesucht"
          hint="„Fehler“ zeigt, was geschieht, wenn der Dienst nicht antwortet"
          isRequired={false}
          search={searchDistricts}
          value={value}
          onChange={onChange}
        />
      )}
    </Held>
    <Held first="granted">
      {(value, onChange) => (
        <RadioGroup
          label="Ergebnis"
          options={[
            { value: 'granted', label: 'wie beantragt bewilligen' },
            { value: 'partially-granted', label: 'teilweise bewilligen' },
            { value: 'rejected', label: 'ablehnen' },
          ]}
          value={value}
          onChange={onChange}
        />
      )}
    </Held>
    <Held<readonly string[]> first={[]}>
      {(value, onChange) => (
        <CheckboxGroup label="Erklärungen" error="Mindestens eine Angabe ist nötig." options={TIERS} value={value} onChange={onChange} />
      )}
    </Held>
    <Held<boolean> first>
      {(value, onChange) => (
        <Checkbox label="Vertretung einschließen" hint="Auch Vorgänge von Frau Lindner" value={value} onChange={onChange} />
      )}
    </Held>
  </Example>
);

const Values = () => (
  <Example title="Datum, Geld, Anteil, Datei">
    <Held first="2026-03-01">
      {(value, onChange) => <DateField label="Beginn" hint="zum Beispiel 1 3 2026" value={value} onChange={onChange} />}
    </Held>
    <Held first="2026-2-30">
      {(value, onChange) => <DateField label="Geburtsdatum" error="Dieses Datum gibt es nicht." value={value} onChange={onChange} />}
    </Held>
    <Held<string | undefined> first={undefined}>
      {(value, onChange) => (
        <DayField
          hasSlider
          name="Wissensstand"
          hint="bekannt am"
          value={value}
          min="2022-06-01"
          today="2026-11-29"
          max="2026-11-29"
          onChange={onChange}
        />
      )}
    </Held>
    <Held<number | null> first={2_400_000}>{(value, onChange) => <MoneyField label="Betrag" value={value} onChange={onChange} />}</Held>
    <Held<number | null> first={50}>
      {(value, onChange) => <FteField label="Anteil in VZÄ" error="Höchstens 0,48 VZÄ." value={value} onChange={onChange} />}
    </Held>
    <Held<readonly File[]> first={[]}>
      {(value, onChange) => (
        <FileField
          label="Nachweis der Qualifikation"
          accept={['.pdf', '.jpg']}
          kinds="PDF, JPG"
          maxBytes={10_000_000}
          isMultiple
          value={value}
          onChange={onChange}
        />
      )}
    </Held>
  </Example>
);

export const FieldExamples = () => (
  <>
    <Texts />
    <Choices />
    <Values />
  </>
);
