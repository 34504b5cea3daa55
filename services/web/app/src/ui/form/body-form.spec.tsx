/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { DateField } from '../date-field';
import { FteField, MoneyField } from '../number-fields';
import { TextArea, TextField } from '../text-field';
import { renderPart } from '../../shell/page.fixture';
import { descriptionOf, textbox } from '../ui.fixture';
import { Form, useBodyForm } from './body-form';
import type { JsonSchema } from './schema';

type Body = {
  place: string;
  from: string;
  note: string;
  lines: { share: number | null; amountCents: number | null }[];
};
const SCHEMA: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['place', 'from', 'lines'],
  properties: {
    place: { type: 'string', minLength: 1 },
    from: { type: 'string', format: 'date' },
    note: { type: 'string', maxLength: 5 },
    lines: {
      type: 'array',
      items: {
        type: 'object',
        required: ['share', 'amountCents'],
        properties: { share: { type: 'integer', minimum: 5, maximum: 100 }, amountCents: { type: 'integer', minimum: 100_000 } },
      },
    },
  },
};
const EMPTY: Body = { place: '', from: '', note: '', lines: [{ share: null, amountCents: null }] };
const FULL: Body = { place: 'Ulm', from: '2026-03-01', note: '', lines: [{ share: 50, amountCents: 2_500_000 }] };

const refusal = (problem: object) => Object.assign(new Error('refused'), { problem });

const Page = ({
  send,
  first = EMPTY,
  onSent,
}: {
  send: (body: Body, key: string) => Promise<string>;
  first?: Body;
  onSent?: (r: string) => void;
}) => {
  const form = useBodyForm({
    schema: SCHEMA,
    defaultValues: first,
    send,
    refusedAt: { 'place-taken': 'place' },
    ...(onSent ? { onSent } : {}),
  });
  const { Field } = form;
  return (
    <Form form={form} label="Stelle">
      <Field name="place">{(field) => <TextField {...field} label="Ort" />}</Field>
      <Field name="from">{(field) => <DateField {...field} label="Beginn" />}</Field>
      <Field name="lines.0.share">{(field) => <FteField {...field} label="Anteil" />}</Field>
      <Field name="lines.0.amountCents">{(field) => <MoneyField {...field} label="Betrag" />}</Field>
      <Field name="note">{(field) => <TextArea {...field} label="Vermerk" />}</Field>
      <button>Senden</button>
    </Form>
  );
};
/** In a page with a router: the guard of unsent work listens to it. */
const show = async (part: ReactNode) => {
  renderPart(part);
  await screen.findByRole('form', { name: 'Stelle' });
  return { user: userEvent.setup() };
};
const sendButton = (): HTMLElement => screen.getByRole('button', { name: 'Senden' });

describe('a form', () => {
  it('takes what is required from the schema', async () => {
    await show(<Page send={jest.fn()} />);
    expect(textbox('Ort').getAttribute('aria-required')).toBe('true');
    expect(textbox('Vermerk freiwillig').getAttribute('aria-required')).toBe('false');
  });

  it('sends nothing that the schema refuses, lists it, and puts the focus on the first', async () => {
    const send = jest.fn();
    const { user } = await show(<Page send={send} />);
    await user.click(sendButton());
    await waitFor(() => expect(document.activeElement).toBe(textbox('Ort')));
    expect(send).not.toHaveBeenCalled();
    expect(descriptionOf(textbox('Ort'))).toBe('Diese Angabe fehlt.');
    expect(screen.getByText('4 Angaben müssen noch geändert werden')).not.toBeNull();
    await waitFor(() =>
      expect(screen.getAllByRole('listitem').map((l) => l.textContent)).toEqual([
        'Ort: Diese Angabe fehlt.',
        'Beginn: Diese Angabe fehlt.',
        'Anteil: Diese Angabe fehlt.',
        'Betrag: Diese Angabe fehlt.',
      ]),
    );
    await user.click(screen.getByRole('button', { name: 'Betrag: Diese Angabe fehlt.' }));
    expect(document.activeElement).toBe(textbox('Betrag'));
  });

  it('says a limit in the unit of its field, and lets go of an error as soon as it is put right', async () => {
    const { user } = await show(<Page send={jest.fn()} first={{ ...FULL, lines: [{ share: 101, amountCents: 99 }] }} />);
    await user.click(sendButton());
    await waitFor(() => expect(descriptionOf(textbox('Anteil'))).toBe('Höchstens 1,00 VZÄ.'));
    expect(descriptionOf(textbox('Betrag'))).toBe('Mindestens 1.000,00 €.');
    await user.clear(textbox('Anteil'));
    await user.type(textbox('Anteil'), '0,5');
    expect(textbox('Anteil').value).toBe('0,5');
    await waitFor(() => expect(descriptionOf(textbox('Anteil'))).toBe(''));
  });

  it('names the part of a date that is wrong', async () => {
    const { user } = await show(<Page send={jest.fn()} first={{ ...FULL, from: '2026-2-30' }} />);
    await user.click(sendButton());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Tag')));
    expect(descriptionOf(screen.getByRole('group', { name: 'Beginn' }))).toBe('Februar 2026 hat nur 28 Tage.');
  });

  it('sends the body without what was left empty, once, however often it is pressed', async () => {
    let answer: (value: string) => void = () => undefined;
    const send = jest.fn(
      () =>
        new Promise<string>((resolve) => {
          answer = resolve;
        }),
    );
    const sent: string[] = [];
    const { user } = await show(<Page send={send} first={{ ...FULL, place: '  Ulm ' }} onSent={(r) => sent.push(r)} />);
    await user.dblClick(sendButton());
    await user.click(sendButton());
    await waitFor(() => expect(send).toHaveBeenCalledTimes(1));
    expect(send).toHaveBeenCalledWith({ place: 'Ulm', from: '2026-03-01', lines: FULL.lines }, expect.stringMatching(/^[0-9a-f-]{36}$/));
    await act(async () => answer('gespeichert'));
    expect(sent).toEqual(['gespeichert']);
  });

  it('shows a refusal that is about one field there, and puts the focus on it', async () => {
    const texts = { de: 'Den Ort gibt es schon.', en: 'The place is taken.' };
    const send = jest.fn().mockRejectedValue(refusal({ status: 422, code: 'place-taken', texts }));
    const { user } = await show(<Page send={send} first={FULL} />);
    await user.click(sendButton());
    await waitFor(() => expect(document.activeElement).toBe(textbox('Ort')));
    expect(descriptionOf(textbox('Ort'))).toBe('Den Ort gibt es schon.');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tries again with the same key after a lost answer, and with a new one after a refusal or a change', async () => {
    const keys: string[] = [];
    const answers = [
      { status: 0 },
      { status: 503, detail: 'Gerade nicht.' },
      { status: 422, detail: 'Das geht nicht.' },
      { status: 0 },
      { status: 0 },
    ];
    const send = async (_: Body, key: string): Promise<string> => {
      keys.push(key);
      throw refusal(answers[keys.length - 1] ?? {});
    };
    const { user } = await show(<Page send={send} first={FULL} />);
    for (const sentence of ['Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung.', 'Gerade nicht.', 'Das geht nicht.']) {
      await user.click(sendButton());
      await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(sentence));
    }
    await user.click(sendButton());
    await waitFor(() => expect(keys).toHaveLength(4));
    await user.type(textbox('Ort'), '!');
    await user.click(sendButton());
    await waitFor(() => expect(keys).toHaveLength(5));
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).toBe(keys[0]);
    expect(new Set(keys.slice(2)).size).toBe(3);
  });

  it('shows what the service refuses at the field that it names', async () => {
    const send = async (): Promise<string> => {
      throw refusal({ status: 400, errors: [{ field: '/lines/0/share', de: 'Höchstens 0,48 VZÄ.', en: 'At most 0.48 FTE.' }] });
    };
    const { user } = await show(<Page send={send} first={FULL} />);
    await user.click(sendButton());
    await waitFor(() => expect(document.activeElement).toBe(textbox('Anteil')));
    expect(descriptionOf(textbox('Anteil'))).toBe('Höchstens 0,48 VZÄ.');
  });

  it('hid a refusal of a rule that names its field only as `field`', async () => {
    const send = async (): Promise<string> => {
      throw refusal({
        status: 422,
        code: 'share-taken',
        field: '/lines/0',
        texts: { de: 'Der Anteil ist vergeben.', en: 'The share is taken.' },
      });
    };
    const { user } = await show(<Page send={send} first={FULL} />);
    await user.click(sendButton());
    await waitFor(() => expect(document.activeElement).toBe(textbox('Anteil')));
    expect(descriptionOf(textbox('Anteil'))).toBe('Der Anteil ist vergeben.');
  });

  it('left the focus on the button where a refusal is about no field', async () => {
    const send = async (): Promise<string> => {
      throw refusal({ status: 422, code: 'too-late', texts: { de: 'Zu spät.', en: 'Too late.' } });
    };
    const { user } = await show(<Page send={send} first={FULL} />);
    await user.click(sendButton());
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Zu spät.'));
  });

  it('said nothing of what is wrong where the form has no field for it', async () => {
    const send = async (): Promise<string> => {
      throw refusal({ status: 400, errors: [{ field: '/hidden', de: 'Diese Angabe fehlt.', en: 'This is missing.' }] });
    };
    const { user } = await show(<Page send={send} first={FULL} />);
    await user.click(sendButton());
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Eine Angabe muss noch geändert werdenDiese Angabe fehlt.'));
  });

  it('asks before unsent work is lost, and not after it was sent', async () => {
    const isAsked = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const { user } = await show(<Page send={async () => 'gut'} first={FULL} />);
    expect(isAsked()).toBe(false);
    await user.type(textbox('Ort'), '!');
    expect(isAsked()).toBe(true);
    await user.click(sendButton());
    await waitFor(() => expect(isAsked()).toBe(false));
  });
});
