import { useState } from 'react';
import { Button, IconButton, TextButton } from '../button';
import { ConfirmDialog, Dialog } from '../dialog';
import { Disclosure } from '../disclosure';
import { Menu } from '../menu';
import { Popover } from '../popover';
import { Tabs } from '../tabs';
import { useToasts } from '../toasts';
import { Toggletip, Tooltip } from '../tooltip';
import { Example } from './example';

const Buttons = () => (
  <Example title="Knöpfe">
    <div className="pw-buttons">
      <Button variant="primary">Zur Zeichnung vorlegen</Button>
      <Button>Zurück</Button>
      <Button variant="tertiary" icon="visibility">
        Vorschau als PDF
      </Button>
      <Button variant="danger">Endgültig auslassen</Button>
    </div>
    <div className="pw-buttons">
      <Button size="small" variant="primary">
        Feststellen
      </Button>
      <Button size="small" icon="download">
        Liste als CSV
      </Button>
      <Button size="small" isBusy>
        Wird erledigt
      </Button>
      <IconButton icon="delete" label="Stelle 4 entfernen" />
      <TextButton icon="add">Stelle hinzufügen</TextButton>
    </div>
    <div className="pw-buttons">
      <Button variant="primary" disabledReason="Freigeben muss eine andere Person als die, die vorbereitet hat.">
        Freigeben
      </Button>
    </div>
  </Example>
);

type Open = 'dialog' | 'confirm' | 'dangerous';

const Dialogs = () => {
  const [open, setOpen] = useState<Open>();
  const close = (): void => setOpen(undefined);
  const { show } = useToasts();
  return (
    <Example title="Fenster und Meldungen">
      <div className="pw-buttons">
        <Button onClick={() => setOpen('dialog')}>Fenster öffnen</Button>
        <Button onClick={() => setOpen('confirm')}>Mit Folge bestätigen</Button>
        <Button variant="danger" onClick={() => setOpen('dangerous')}>
          Mit Wort bestätigen
        </Button>
      </div>
      <div className="pw-buttons">
        <Button
          size="small"
          onClick={() =>
            show({ kind: 'success', text: 'Auf Wiedervorlage gelegt.', onUndo: () => show({ kind: 'info', text: 'Zurückgenommen.' }) })
          }
        >
          Meldung mit Rückgängig
        </Button>
        <Button size="small" onClick={() => show({ kind: 'danger', text: 'Der Server ist nicht erreichbar.' })}>
          Meldung, die bleibt
        </Button>
      </div>
      {open === 'dialog' && (
        <Dialog
          title="So ist der Rahmen berechnet"
          onClose={close}
          footer={
            <Button variant="primary" onClick={close}>
              Verstanden
            </Button>
          }
        >
          <p>58.000.000,00 € × 55.527 ÷ 11.124.642 Einwohnerinnen und Einwohner, auf Cent gerundet.</p>
        </Dialog>
      )}
      {open === 'confirm' && (
        <ConfirmDialog title="Rate anordnen?" confirmLabel="10.000,00 € anordnen" onConfirm={close} onClose={close}>
          <p>Die Rate zum 01.09. über 10.000,00 € geht zur sachlichen Prüfung. Bis zur Freigabe kann sie zurückgezogen werden.</p>
        </ConfirmDialog>
      )}
      {open === 'dangerous' && (
        <ConfirmDialog
          title="Eintrag auslassen?"
          confirmLabel="Endgültig auslassen"
          isDangerous
          typed="auslassen"
          onConfirm={close}
          onClose={close}
        >
          <p>Der Eintrag wird hier nie verarbeitet, auch bei keinem Neuaufbau. Das lässt sich nicht zurücknehmen.</p>
        </ConfirmDialog>
      )}
    </Example>
  );
};

const nothing = (): void => undefined;

const Overlays = () => (
  <Example title="Menü, Einstellungen, Erklärung">
    <div className="pw-buttons">
      <Menu
        label="Weitere Schritte"
        items={[
          { label: 'Auf Wiedervorlage', icon: 'calendar-today', onSelect: nothing },
          { label: 'Kopieren', icon: 'content-copy', onSelect: nothing },
          { label: 'Freigeben', icon: 'check', disabledReason: 'Das muss eine andere Person tun.', onSelect: nothing },
          { label: 'Antrag zurückziehen', icon: 'delete', isDangerous: true, onSelect: nothing },
        ]}
      />
      <Menu label="Mehr zu Stelle 4" isIconOnly items={[{ label: 'Entfernen', icon: 'delete', isDangerous: true, onSelect: nothing }]} />
      <Popover label="Ansicht" icon="visibility">
        <p>Was hier steht, gilt nur für diese Liste.</p>
      </Popover>
    </div>
    <p>
      Anteil in VZÄ
      <Toggletip label="Was ist ein VZÄ?">Ein Vollzeitäquivalent: 1,00 ist eine volle Stelle, 0,50 eine halbe.</Toggletip>
    </p>
    <p>
      <Tooltip text="Zuletzt gespeichert um 14:02 Uhr">{(described) => <TextButton {...described}>Gespeichert</TextButton>}</Tooltip>
    </p>
    <Disclosure summary="So ist der Rahmen berechnet">
      <p className="pw-muted">58.000.000,00 € × 55.527 ÷ 11.124.642, auf Cent gerundet.</p>
    </Disclosure>
    <div>
      <Disclosure isAccordion summary="Stelle 04: höherer Anteil" isOpenAtFirst>
        <p>0,75 statt 0,50 VZÄ seit 01.04. (Änderungsbescheid 11.06.), Nachzahlung April bis Juni.</p>
      </Disclosure>
      <Disclosure isAccordion summary="Stelle 01: vier Monate frei">
        <p>April bis Juli. Angezeigt am 15.07.</p>
      </Disclosure>
    </div>
    <Tabs
      label="Aufgaben"
      tabs={[
        { id: 'faellig', label: 'Fällig', count: 19, panel: <p>Heute sind vier Aufgaben fällig.</p> },
        { id: 'offen', label: 'Nicht eingegangen', count: 6, panel: <p>Sechs Unterlagen stehen aus.</p> },
        { id: 'erledigt', label: 'Von selbst erledigt', panel: <p>Drei Fristen liefen ab.</p> },
      ]}
    />
  </Example>
);

export const ActExamples = () => (
  <>
    <Buttons />
    <Dialogs />
    <Overlays />
  </>
);
