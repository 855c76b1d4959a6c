import { Body1, Button, ProgressBar } from "@fluentui/react-components";
import { useLanguage } from "../language";
import { Announced } from "./Announced";
import { Heading } from "./Heading";

/** Long work: what is being done, how far it is, and a way to stop it. */
export function Working({
  heading,
  label,
  value,
  onCancel,
}: {
  /** of the view, where it does not stand there already */
  readonly heading?: string;
  readonly label: string;
  /** 0 … 1; without it, how long it takes is not known */
  readonly value?: number;
  readonly onCancel?: (() => void) | undefined;
}) {
  const { texts } = useLanguage();
  return (
    <>
      {heading === undefined ? null : <Heading>{heading}</Heading>}
      <Announced>
        <Body1 as="p" block>
          {label}
        </Body1>
      </Announced>
      <ProgressBar aria-label={label} {...(value === undefined ? {} : { value })} />
      {onCancel === undefined ? null : (
        <div>
          <Button onClick={onCancel}>{texts.pane.cancel}</Button>
        </div>
      )}
    </>
  );
}
