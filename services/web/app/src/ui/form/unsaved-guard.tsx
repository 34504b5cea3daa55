import { useBlocker } from '@tanstack/react-router';
import { ConfirmDialog } from '../dialog';
import { useUiTexts } from '../ui-texts';

/** Asks before typed work is lost: on the way to another page here, and by the browser's own question on the way out. */
export const UnsavedGuard = ({ isDirty }: { isDirty: boolean }) => {
  const texts = useUiTexts().form;
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && current.pathname !== next.pathname,
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  return status === 'blocked' ? (
    <ConfirmDialog title={texts.unsaved} confirmLabel={texts.leave} isDangerous onConfirm={proceed} onClose={reset}>
      <p>{texts.unsavedText}</p>
    </ConfirmDialog>
  ) : null;
};
