/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { Checkbox } from './checkbox';
import { CheckboxGroup, RadioGroup } from './choice';
import { Combobox } from './combobox';
import { DateField } from './date-field';
import { FileField } from './file-field';
import { FteField, MoneyField } from './number-fields';
import { Select, type Option } from './select';
import { TextArea, TextField } from './text-field';
import { descriptionOf, show, textbox } from './ui.fixture';

const seen: unknown[] = [];
const Held = <V,>({ first, children }: { first: V; children: (value: V, onChange: (value: V) => void) => ReactNode }) => {
  const [value, setValue] = useState(first);
  return children(value, (next) => {
    seen.push(next);
    setValue(next);
  });
};
beforeEach(() => seen.splice(0));

describe('a field', () => {
  it('is named by its label and described by its hint and its error', () => {
    show(<TextField label="Arbeitsort" hint="Gemeinde" error="Diese Angabe fehlt." value="" onChange={() => undefined} />);
    const input = textbox('Arbeitsort');
    expect(descriptionOf(input)).toBe('Gemeinde | Diese Angabe fehlt.');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.getAttribute('aria-required')).toBe('true');
  });

  it('says when it may be left empty, and only then', () => {
    show(
      <>
        <TextField label="Telefon" isRequired={false} value="" onChange={() => undefined} />
        <TextField label="Name" value="" onChange={() => undefined} />
      </>,
    );
    expect(textbox('Telefon freiwillig').getAttribute('aria-required')).toBe('false');
    expect(textbox('Name').getAttribute('aria-describedby')).toBeNull();
  });
});

describe('a long text', () => {
  it('counts down, goes over without cutting, and has the count read out near the limit', async () => {
    const { user } = show(
      <Held first="">{(value, onChange) => <TextArea label="Begründung" maxLength={10} value={value} onChange={onChange} />}</Held>,
    );
    const area = textbox('Begründung');
    expect(descriptionOf(area)).toBe('Noch 10 Zeichen');
    expect(screen.getByText('Noch 10 Zeichen').getAttribute('aria-live')).toBe('off');
    await user.type(area, 'zwölf Zeiche');
    expect(area.value).toBe('zwölf Zeiche');
    expect(screen.getByText('2 Zeichen zu viel').getAttribute('aria-live')).toBe('polite');
  });
});

describe('a date', () => {
  const Date = (props: { error?: string }) => (
    <Held first="">{(value, onChange) => <DateField label="Beginn" {...props} value={value} onChange={onChange} />}</Held>
  );
  it('is typed in three fields of one group', async () => {
    const { user } = show(<Date />);
    const group = within(screen.getByRole('group', { name: 'Beginn' }));
    await user.type(group.getByLabelText('Tag'), '29');
    await user.type(group.getByLabelText('Monat'), '2');
    await user.type(group.getByLabelText('Jahr'), '2024');
    expect(seen.at(-1)).toBe('2024-02-29');
    expect(group.getByLabelText<HTMLInputElement>('Monat').value).toBe('2');
  });
  it('names the part that is wrong and marks only that', async () => {
    const { user } = show(<Date error="Dieses Datum gibt es nicht." />);
    await user.type(screen.getByLabelText('Tag'), '30');
    await user.type(screen.getByLabelText('Monat'), '2');
    await user.type(screen.getByLabelText('Jahr'), '2026');
    expect(descriptionOf(screen.getByRole('group', { name: 'Beginn' }))).toBe('Februar 2026 hat nur 28 Tage.');
    expect(['Tag', 'Monat', 'Jahr'].map((part) => screen.getByLabelText(part).getAttribute('aria-invalid'))).toEqual([
      'true',
      'false',
      'false',
    ]);
  });
  it.each(['1.3.2026', '2026-03-01', ' 01. 03. 2026 '])('is taken from a pasted %s', async (text) => {
    const { user } = show(<Date />);
    await user.click(screen.getByLabelText('Monat'));
    await user.paste(text);
    expect(seen.at(-1)).toBe('2026-03-01');
  });
});

describe('amounts and shares', () => {
  it('are typed the German way and set in order when the field is left', async () => {
    const { user } = show(
      <Held<number | null> first={null}>{(value, onChange) => <MoneyField label="Betrag" value={value} onChange={onChange} />}</Held>,
    );
    await user.type(textbox('Betrag'), '12500,5');
    expect(seen.at(-1)).toBe(1_250_050);
    await user.tab();
    expect(textbox('Betrag').value).toBe('12.500,50');
  });
  it('keep what is no number, and say so in their own words', async () => {
    const { user } = show(
      <Held<number | null> first={null}>
        {(value, onChange) => <FteField label="Anteil" error="Bitte geben Sie eine Zahl ein." value={value} onChange={onChange} />}
      </Held>,
    );
    await user.type(textbox('Anteil'), 'halb');
    await user.tab();
    expect(textbox('Anteil').value).toBe('halb');
    expect(seen.at(-1)).toBeNaN();
    expect(descriptionOf(textbox('Anteil'))).toBe('Bitte geben Sie einen Anteil wie 0,50 mit höchstens zwei Nachkommastellen ein.');
  });
  it('that can mean two things say which', async () => {
    const { user } = show(
      <Held<number | null> first={null}>
        {(value, onChange) => <MoneyField label="Betrag" error="Zahl." value={value} onChange={onChange} />}
      </Held>,
    );
    await user.type(textbox('Betrag'), '45000.000');
    await user.tab();
    expect([seen.at(-1), textbox('Betrag').value]).toEqual([Number.NaN, '45000.000']);
    expect(descriptionOf(textbox('Betrag'))).toBe(
      '„45000.000“ kann 45.000.000 oder 45.000,00 heißen. Bitte schreiben Sie es wie 12.500,00.',
    );
  });
  it('take over a value that comes from elsewhere', () => {
    const field = (value: number) => <MoneyField label="Betrag" value={value} onChange={() => undefined} />;
    const { rerender } = show(field(100));
    rerender(field(2400000));
    expect(textbox('Betrag').value).toBe('24.000,00');
  });
});

const CHOICES: readonly Option[] = [
  { value: 'a', label: 'Böblingen' },
  { value: 'b', label: 'Biberach' },
  { value: 'c', label: 'Rottweil', isDisabled: true },
];

describe('choices', () => {
  it('of one are a radio group, of any a group of boxes in the order of the options', async () => {
    const { user } = show(
      <>
        <Held first="">{(value, onChange) => <RadioGroup label="Stufe" options={CHOICES} value={value} onChange={onChange} />}</Held>
        <Held<readonly string[]> first={[]}>
          {(value, onChange) => <CheckboxGroup label="Kreise" error="Fehlt." options={CHOICES} value={value} onChange={onChange} />}
        </Held>
      </>,
    );
    await user.click(within(screen.getByRole('radiogroup', { name: 'Stufe' })).getByLabelText('Biberach'));
    expect(seen.at(-1)).toBe('b');
    const boxes = within(screen.getByRole('group', { name: 'Kreise' }));
    await user.click(boxes.getByLabelText('Biberach'));
    await user.click(boxes.getByLabelText('Böblingen'));
    expect(seen.at(-1)).toEqual(['a', 'b']);
    expect(descriptionOf(boxes.getByLabelText('Böblingen'))).toBe('Fehlt.');
  });
  it('of yes or no are one box with its own error', async () => {
    const { user } = show(
      <Held first={false}>{(value, onChange) => <Checkbox label="Ich stimme zu" error="Fehlt." value={value} onChange={onChange} />}</Held>,
    );
    const box = screen.getByRole('checkbox', { name: 'Ich stimme zu' });
    await user.click(box);
    expect(seen).toEqual([true]);
    expect(descriptionOf(box)).toBe('Fehlt.');
  });
  it('from a list have a first line for nothing', async () => {
    const { user } = show(
      <Held first="">{(value, onChange) => <Select label="Kreis" none="alle" options={CHOICES} value={value} onChange={onChange} />}</Held>,
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kreis' }), 'Biberach');
    expect(seen).toEqual(['b']);
  });
});

describe('a combobox', () => {
  const box = (): HTMLInputElement => screen.getByRole('combobox', { name: 'Kreis' });
  const options = (): string[] => screen.queryAllByRole('option').map((o) => o.textContent);

  it('finds by a part of the word, moves by the arrows and chooses by Enter', async () => {
    const { user } = show(
      <Held first="">{(value, onChange) => <Combobox label="Kreis" options={CHOICES} value={value} onChange={onChange} />}</Held>,
    );
    await user.type(box(), 'B');
    expect(options()).toEqual(['Böblingen', 'Biberach']);
    expect(screen.getByText('2 Treffer').getAttribute('role')).toBe('status');
    await user.type(box(), 'ib');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(seen).toEqual(['b']);
    expect(box().value).toBe('Biberach');
    expect(box().getAttribute('aria-expanded')).toBe('false');
  });

  it('shows somebody whom no search has found, however often it is told how they are called', async () => {
    const { user } = show(
      <Held first="">
        {(value, onChange) => (
          <>
            <Combobox label="Kreis" search={() => Promise.resolve([])} labelOf={() => 'Biberach'} value={value} onChange={onChange} />
            <button type="button" onClick={() => onChange('b')}>
              Biberach aufnehmen
            </button>
          </>
        )}
      </Held>,
    );
    await user.click(screen.getByRole('button', { name: 'Biberach aufnehmen' }));
    expect(box().value).toBe('Biberach');
  });

  it('says that there are more than it shows', async () => {
    const many = Array.from({ length: 101 }, (_, i) => ({ value: `${i}`, label: `Kreis ${i}` }));
    const { user } = show(
      <Held first="">{(value, onChange) => <Combobox label="Kreis" options={many} value={value} onChange={onChange} />}</Held>,
    );
    await user.type(box(), 'Kreis');
    const more = 'Die ersten 100 von 101 Treffern. Tippen Sie weiter, um die übrigen zu finden.';
    expect([options().length, screen.getAllByText(more).map((e) => e.getAttribute('role'))]).toEqual([100, [null, 'status']]);
    await user.type(box(), ' 100');
    expect([options(), screen.queryAllByText(more)]).toEqual([['Kreis 100'], []]);
  });

  it('puts the last choice back when the text means nothing, and takes an emptied field as nothing', async () => {
    const { user } = show(
      <Held first="a">{(value, onChange) => <Combobox label="Kreis" options={CHOICES} value={value} onChange={onChange} />}</Held>,
    );
    await user.type(box(), 'xyz');
    expect(screen.getAllByText('Kein Treffer').length).toBeGreaterThan(0);
    await user.tab();
    expect(box().value).toBe('Böblingen');
    await user.clear(box());
    await user.tab();
    expect(seen.at(-1)).toBe('');
  });

  it('asks a service after a pause, drops what is out of date, and says when asking failed', async () => {
    const asked: string[] = [];
    const search = async (text: string, signal: AbortSignal): Promise<Option[]> => {
      asked.push(text);
      await new Promise((done) => setTimeout(done, 20));
      if (signal.aborted) throw new DOMException('gone', 'AbortError');
      if (text === 'kaputt') throw new Error('no answer');
      return [{ value: text, label: `Treffer für ${text}` }];
    };
    const { user } = show(
      <Held first="">{(value, onChange) => <Combobox label="Kreis" search={search} value={value} onChange={onChange} />}</Held>,
    );
    await user.type(box(), 'Ulm');
    await screen.findByRole('option', { name: 'Treffer für Ulm' });
    expect(asked).not.toContain('Ul');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(seen).toEqual(['Ulm']);
    await user.clear(box());
    await user.type(box(), 'kaputt');
    expect((await screen.findAllByText(/Suche hat nicht geklappt/)).length).toBeGreaterThan(0);
  });
});

describe('a choice of files', () => {
  const field = (onChange: (files: readonly File[]) => void, value: readonly File[] = []) => (
    <FileField label="Anlagen" accept={['.pdf']} kinds="PDF" maxBytes={1_500_000} isMultiple value={value} onChange={onChange} />
  );
  const file = (name: string, size: number): File => new File([new Uint8Array(size)], name, { type: 'application/pdf', lastModified: 0 });

  it('says its limits, takes what fits and names what does not', async () => {
    const taken: (readonly File[])[] = [];
    const { user } = show(field((files) => taken.push(files)));
    const input = screen.getByLabelText<HTMLInputElement>('Anlagen');
    expect(descriptionOf(input)).toBe('PDF, je Datei höchstens 1,5 MB');
    await user.upload(input, [file('gut.pdf', 10), file('zu-gross.pdf', 1_600_000)]);
    expect(taken.map((files) => files.map((f) => f.name))).toEqual([['gut.pdf']]);
    expect(descriptionOf(input)).toBe('PDF, je Datei höchstens 1,5 MB | zu-gross.pdf ist größer als 1,5 MB.');
  });
  it('lets go of a file again', async () => {
    const taken: (readonly File[])[] = [];
    const { user } = show(field((files) => taken.push(files), [file('a.pdf', 1), file('b.pdf', 1)]));
    await user.click(screen.getByRole('button', { name: 'a.pdf entfernen' }));
    expect(taken.map((files) => files.map((f) => f.name))).toEqual([['b.pdf']]);
  });
});
