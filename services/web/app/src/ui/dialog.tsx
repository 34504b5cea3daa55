import { useId, useLayoutEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { Button, IconButton } from './button';
import { Icon } from './icon';
import { TextField } from './text-field';
import { useUiTexts } from './ui-texts';

interface DialogProps {
  title: string;
  /** Called by Esc and by the close button; whoever shows the dialog takes it away then. */
  onClose: () => void;
  /** The buttons, the one that matters most last. */
  footer?: ReactNode;
  /** Wraps body and footer in a form, so that Enter sends. */
  onSubmit?: () => void;
  width?: 'default' | 'wide';
  children: ReactNode;
}

/**
 * A modal window on the browser's own `<dialog>`: the page behind it is inert, Esc closes it, and the focus goes back to where it
 * was. Focus starts on the element marked `data-autofocus`, else on the title, so that a reader hears what this is about.
 */
export const Dialog = ({ title, onClose, footer, onSubmit, width = 'default', children }: DialogProps) => {
  const id = useId();
  const texts = useUiTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const opener = document.activeElement;
    element.showModal();
    (element.querySelector<HTMLElement>('[data-autofocus]') ?? element.querySelector<HTMLElement>('h2'))?.focus();
    return () => {
      element.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  const content = (
    <>
      <div className="kern-dialog__body">{children}</div>
      {footer !== undefined && <div className="kern-dialog__footer">{footer}</div>}
    </>
  );
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    event.stopPropagation(); // a dialog inside a form in the tree of components is no part of that form
    onSubmit?.();
  };
  return (
    <dialog
      ref={dialog}
      className={width === 'wide' ? 'kern-dialog pw-dialog pw-dialog--wide' : 'kern-dialog pw-dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="kern-dialog__header">
        <h2 id={id} className="kern-title" tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon="close" label={texts.close} onClick={onClose} />
      </header>
      {onSubmit ? (
        <form noValidate onSubmit={submit}>
          {content}
        </form>
      ) : (
        content
      )}
    </dialog>
  );
};

interface ConfirmProps {
  /** A question that names the act: "Antrag zurückziehen?" */
  title: string;
  /** What happens then, and whether it can be undone. */
  children: ReactNode;
  confirmLabel: string;
  isDangerous?: boolean;
  /** A word that has to be typed first, for what cannot be undone. */
  typed?: string;
  isBusy?: boolean;
  /** Why the last try was refused. */
  error?: string | undefined;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that cannot simply be undone, and says its consequence. The focus starts on the harmless button. */
export const ConfirmDialog = ({
  title,
  children,
  confirmLabel,
  isDangerous = false,
  typed,
  isBusy = false,
  error,
  onConfirm,
  onClose,
}: ConfirmProps) => {
  const texts = useUiTexts();
  const [word, setWord] = useState('');
  const [wasTried, setTried] = useState(false);
  const isRight = typed === undefined || word.trim() === typed;
  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (isRight && !isBusy) onConfirm();
      }}
      footer={
        <>
          <Button data-autofocus={typed === undefined ? '' : undefined} onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button type="submit" variant={isDangerous ? 'danger' : 'primary'} isBusy={isBusy}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div className={isDangerous ? 'pw-consequence is-dangerous' : 'pw-consequence'}>
        <Icon name={isDangerous ? 'danger' : 'info'} />
        <div>{children}</div>
      </div>
      {typed !== undefined && (
        <TextField
          label={texts.confirm.type({ word: typed })}
          value={word}
          onChange={setWord}
          autoComplete="off"
          error={wasTried && !isRight ? texts.confirm.wrong({ word: typed }) : undefined}
        />
      )}
      {error !== undefined && (
        <p className="kern-error" role="alert">
          <Icon name="danger" />
          <span className="kern-body">{error}</span>
        </p>
      )}
    </Dialog>
  );
};
