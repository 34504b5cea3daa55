import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { readDocument } from '../api/queries';
import { Loaded } from '../shell/loaded';
import { useTexts } from '../texts/area';
import { legalTexts } from '../texts/legal';
import { Alert } from '../ui/feedback';

interface InBoth {
  readonly de: string;
  readonly en: string;
}
/** Who runs this installation; an operator replaces the file `betreiber.json` beside the page. */
export interface Operator {
  readonly name: string;
  readonly represented: InBoth;
  readonly address: readonly string[];
  readonly phone: string;
  readonly email: string;
  readonly isDemo: boolean;
  readonly privacyOfficer: { readonly name: string; readonly email: string };
  readonly supervision: InBoth & { readonly url: string };
  readonly accessibility: { readonly checkedOn: string; readonly contact: string; readonly arbitration: InBoth };
}

const operatorQuery = readDocument<Operator>('/betreiber.json');

/** Texts that need the operator's data, and the note that a demo's operator is none. */
export const WithOperator = ({ children }: { children: (operator: Operator) => ReactNode }) => {
  const t = useTexts(legalTexts);
  return (
    <Loaded query={useQuery(operatorQuery)} skeleton={{ lines: 12 }}>
      {(operator) => (
        <div className="pw-prose">
          {operator.isDemo && <Alert kind="info" title={t.demo} />}
          {children(operator)}
        </div>
      )}
    </Loaded>
  );
};

export const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);

export const Mail = ({ to }: { to: string }) => (
  <a className="kern-link" href={`mailto:${to}`}>
    {to}
  </a>
);
