import { Body1, Button, ProgressBar } from "@fluentui/react-components";
import { useLanguage } from "../language";

/** Long work: what is being done, how far it is, and a way to stop it. */
export function Working({
  label,
  value,
  onCancel,
}: {
  readonly label: string;
  /** 0 … 1; without it, how long it takes is not known */
  readonly value?: number;
  readonly onCancel?: (() => void) | undefined;
}) {
  const { texts } = useLanguage();
  return (
    <>
      <Body1 as="p" block role="status">
        {label}
      </Body1>
      <ProgressBar aria-label={label} {...(value === undefined ? {} : { value })} />
      {onCancel === undefined ? null : (
        <div>
          <Button onClick={onCancel}>{texts.pane.cancel}</Button>
        </div>
      )}
    </>
  );
}
