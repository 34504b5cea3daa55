import { useState } from 'react';
import { ApiError, type Problem } from '../api/problem';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/dialog';
import { useAction } from '../ui/form/use-action';
import { useProblemText } from './problem-alert';

/** A command without anything typed. */
export type Send<B> = (body: B, key: string) => Promise<unknown>;

interface AskedProps {
  title: string;
  /** What happens then. */
  text: string;
  label: string;
  /** What has to be typed, for what cannot be undone. */
  typed?: string;
  disabledReason?: string | undefined;
  variant?: 'primary' | 'secondary';
  send: Send<object>;
  onSent: () => void;
}

/** A button behind a question that says what it does. */
export const Asked = ({ title, text, label, typed, disabledReason, variant = 'secondary', send, onSent }: AskedProps) => {
  const [isOpen, setOpen] = useState(false);
  const problemText = useProblemText();
  const { run, isBusy, problem } = useAction({
    send,
    onDone: () => {
      setOpen(false);
      onSent();
    },
  });
  const isDangerous = typed !== undefined;
  return (
    <>
      <Button variant={isDangerous ? 'danger' : variant} disabledReason={disabledReason} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && (
        <ConfirmDialog
          title={title}
          confirmLabel={label}
          isDangerous={isDangerous}
          {...(typed === undefined ? {} : { typed })}
          isBusy={isBusy}
          error={problem && problemText(new ApiError(problem as Problem))}
          onConfirm={() => void run({})}
          onClose={() => setOpen(false)}
        >
          <p>{text}</p>
        </ConfirmDialog>
      )}
    </>
  );
};
