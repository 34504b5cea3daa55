import type { Mark } from '@paktwerk/kernel';

export interface Question {
  readonly key: string;
  readonly de: string;
  readonly en: string;
  /** Asked of what the lot fell on only. */
  readonly isForSample?: true;
  /** Asked where somebody is named in the proof only. */
  readonly isForNamed?: true;
}

/** What a check of a proof looks at. A question that was ever asked is never taken away: checks name it. */
export const PROOF_QUESTIONS: { readonly value: readonly Question[]; readonly mark: Mark; readonly source: string } = {
  value: [
    {
      key: 'narrative-tells-purpose',
      de: 'Der Sachbericht zeigt, dass der Zweck der Zuwendung erreicht ist.',
      en: 'The narrative shows that the purpose of the grant is met.',
    },
    {
      key: 'appointments-plausible',
      de: 'Bezahlte Zeiträume, Anteile und Qualifikationen sind plausibel.',
      en: 'Paid periods, shares and qualifications are plausible.',
    },
    { key: 'deviations-explained', de: 'Jede Abweichung ist nachvollziehbar begründet.', en: 'Every deviation is explained.' },
    {
      key: 'cost-not-below-grant',
      de: 'Die tatsächlichen Kosten erreichen den geförderten Betrag, oder die Überfinanzierung ist erläutert.',
      en: 'The actual cost reaches the amount granted, or the over-financing is explained.',
    },
    {
      key: 'conditions-kept',
      de: 'Die Nebenbestimmungen des Bescheids sind eingehalten.',
      en: 'The ancillary provisions of the notice are kept.',
    },
    {
      key: 'forwarding-proven',
      de: 'Für weitergeleitete Teile liegen die Nachweise der Empfänger vor.',
      en: 'What was passed on is proven by its receivers.',
    },
    {
      key: 'named-asked',
      de: 'Zu jeder benannten Beschäftigung ist erfragt, wodurch die Qualifikation belegt ist und ob die Person mit anderen Stellen zusammen höchstens 1,00 VZÄ gearbeitet hat.',
      en: 'Of every employment that is named it was asked what proves the qualification, and whether the person worked 1.00 FTE at most together with other posts.',
      isForNamed: true,
    },
    {
      key: 'payroll-seen',
      de: 'Gehaltsnachweise der Stichprobe sind eingesehen und stimmen mit den bezahlten Zeiträumen überein.',
      en: 'Payroll records of the sample were seen and agree with the paid periods.',
      isForSample: true,
    },
    {
      key: 'qualification-seen',
      de: 'Qualifikationsnachweise der Stichprobe sind eingesehen.',
      en: 'Evidence of qualification in the sample was seen.',
      isForSample: true,
    },
    { key: 'receipts-seen', de: 'Belege der Stichprobe sind eingesehen.', en: 'Receipts of the sample were seen.', isForSample: true },
  ],
  mark: 'A',
  source:
    'Modellannahme nach VV Nr. 11 zu § 44 LHO: Prüfung auf Plausibilität, vertieft in Stichproben; den Wortlaut der Fragen nennt keine Quelle',
};

interface Asked {
  readonly sampled?: unknown;
  readonly submission?: { readonly appointments: readonly { readonly isNamed?: true }[] };
}
export const questionsFor = ({ sampled, submission }: Asked): readonly Question[] => {
  const isNamed = submission?.appointments.some((one) => one.isNamed) ?? false;
  return PROOF_QUESTIONS.value.filter((q) => (q.isForSample !== true || sampled !== undefined) && (q.isForNamed !== true || isNamed));
};
