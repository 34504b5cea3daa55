import { TOPIC_WORDS } from '@paktwerk/contracts';
import type { ContactView } from './views';

/** In Germany so many digits are no area code and no number yet. */
const BLANK_BEHIND = 4;

/**
 * A phone number that stays one in a spreadsheet: digits alone lose their zero there, and what begins with a plus is a sum. 00 is dialled like the plus, and a blank
 * makes a text of it.
 */
const phoneInSheet = (phone: string): string => {
  const dialled = phone.trim().replace(/^\+/, '00');
  return /^\d+$/.test(dialled) ? `${dialled.slice(0, BLANK_BEHIND)} ${dialled.slice(BLANK_BEHIND)}` : dialled;
};

export interface NamedContact {
  readonly organisation: string;
  readonly title: string;
  /** What the district is called: a spreadsheet takes the zero from its key. */
  readonly district: string;
}

export const CONTACTS_HEADER = ['Name', 'Organisation', 'Funktion', 'Kreis', 'E-Mail', 'Telefon', 'Themen', 'Hinweis'] as const;

export const contactCells = (
  { name, email, phone, topics, note }: ContactView,
  { organisation, title, district }: NamedContact,
): readonly string[] => [
  name,
  organisation,
  title,
  district,
  email,
  phone === undefined ? '' : phoneInSheet(phone),
  topics.map((topic) => TOPIC_WORDS[topic].de).join(', '),
  note ?? '',
];

/** One letter to each address: some teams have one for all. */
export const addressesOf = (contacts: readonly ContactView[]): readonly Pick<ContactView, 'name' | 'email'>[] => {
  const byAddress = new Map<string, Pick<ContactView, 'name' | 'email'>>();
  for (const { name, email } of contacts) {
    const key = email.toLowerCase();
    if (!byAddress.has(key)) byAddress.set(key, { name, email });
  }
  return [...byAddress.values()];
};
