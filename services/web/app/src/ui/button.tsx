import { useId, type ButtonHTMLAttributes, type Ref } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import { useUiTexts } from './ui-texts';

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'disabled' | 'aria-disabled' | 'className'>;

interface ButtonProps extends Native {
  children: string;
  variant?: 'primary' | 'secondary' | 'tertiary' | 'danger';
  size?: 'default' | 'small';
  icon?: string;
  /** Under way: the button keeps its focus and does nothing. */
  isBusy?: boolean;
  /** Why this cannot be done now. The button stays reachable, so that the reason can be read. */
  disabledReason?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
}

/**
 * KERN's button. It never takes the `disabled` attribute: a control that vanishes from the tab order while it is pressed throws
 * the focus away, and a reason that nobody can reach helps nobody.
 */
export const Button = ({
  children,
  variant = 'secondary',
  size = 'default',
  icon,
  isBusy = false,
  disabledReason,
  type = 'button',
  onClick,
  ...rest
}: ButtonProps) => {
  const id = useId();
  const texts = useUiTexts();
  const isOff = isBusy || disabledReason !== undefined;
  return (
    <>
      <button
        {...rest}
        type={type}
        className={classNames(
          'kern-btn',
          variant === 'danger' ? 'kern-btn--primary pw-btn-danger' : `kern-btn--${variant}`,
          size === 'small' && 'pw-btn-small',
        )}
        aria-disabled={isOff || undefined}
        aria-describedby={disabledReason === undefined ? rest['aria-describedby'] : id}
        onClick={isOff ? (event) => event.preventDefault() : onClick}
      >
        {icon && <Icon name={icon} />}
        <span className="kern-label">{children}</span>
        {isBusy && <span className="pw-btn-busy" role="progressbar" aria-label={texts.working} />}
      </button>
      {disabledReason !== undefined && (
        <span id={id} className="pw-btn-reason">
          {disabledReason}
        </span>
      )}
    </>
  );
};

interface IconButtonProps extends Native {
  label: string;
  icon: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button of 44 px that shows only an icon; its name is read out and stands in the browser's own tooltip. */
export const IconButton = ({ label, icon, type = 'button', ...rest }: IconButtonProps) => (
  <button {...rest} type={type} className="pw-icon-button" aria-label={label} title={label}>
    <Icon name={icon} />
  </button>
);

/** A button that reads like a link: for what stays on the page and matters less than the buttons beside it. */
export const TextButton = ({ children, icon, type = 'button', ...rest }: Native & { children: string; icon?: string }) => (
  <button {...rest} type={type} className="pw-text-button">
    {icon && <Icon name={icon} />}
    {children}
  </button>
);
