import { useState } from 'react';
import { Button } from '../button';
import { Alert, Badge, EmptyState, ErrorPanel, Pill, Plate, Progress, Skeleton } from '../feedback';
import { Breadcrumb, Pagination } from '../navigation';
import { Example } from './example';

const Pages = () => {
  const [page, setPage] = useState(6);
  return <Pagination label="Vorgänge" page={page} pageSize={25} total={412} onPage={setPage} />;
};

export const ShowExamples = () => (
  <>
    <Example title="Hinweise">
      <Alert kind="info" title="Der 31.01.2026 ist ein Samstag, deshalb gilt der nächste Werktag." />
      <Alert kind="success" title="Erledigt. Der Verlauf ist aktualisiert." />
      <Alert kind="warning" title="Noch 3 Hinweise">
        <p>Einreichen können Sie auch so: Der Eingang zählt, Fehlendes wird nachgefordert.</p>
      </Alert>
      <ErrorPanel text="Der Dienst antwortet gerade nicht." onRetry={() => undefined}>
        <p>290.000,00 € beantragt</p>
      </ErrorPanel>
      <ErrorPanel kind="warning" text="Die Mittel reichen nicht: verfügbar sind 4.000,00 € im Planungsrahmen." />
    </Example>
    <Example title="Stand">
      <p className="pw-buttons">
        <Badge kind="success">bestandskräftig</Badge>
        <Badge kind="info">angeordnet</Badge>
        <Badge kind="warning">2 Anzeigen offen</Badge>
        <Badge kind="danger">Entscheidung nötig</Badge>
        <Badge kind="neutral">zurückgezogen</Badge>
      </p>
      <p className="pw-buttons">
        <Plate>SIG</Plate>
        <span>
          Offene Anzeigen <Pill label="offen">2</Pill>
        </span>
        <span>
          Aufgaben{' '}
          <Pill kind="action" label="fällig">
            19
          </Pill>
        </span>
      </p>
      <Progress label="Abschnitte des Antrags" text="2 von 7 Abschnitten vollständig" value={2} max={7} />
      <Skeleton lines={3} />
      <Skeleton kind="figure" lines={1} />
      <EmptyState title="Heute ist nichts fällig." action={<Button size="small">Nächste Woche ansehen</Button>}>
        Die nächste Frist: Zwischennachweis Konstanz am 03.09.
      </EmptyState>
    </Example>
    <Example title="Wege">
      <Breadcrumb
        links={[
          <a key="1" href="#wege">
            Zuwendungen
          </a>,
          <a key="2" href="#wege">
            Integrationsmanagement 2025
          </a>,
        ]}
        here="Landkreis Sigmaringen"
      />
      <Pages />
    </Example>
  </>
);
