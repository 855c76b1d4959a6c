import { Body1, Button, ProgressBar } from "@fluentui/react-components";
import { useLanguage } from "../language";
import { Announced } from "./Announced";
import { Heading } from "./Heading";

/** Long work: what is being done, how far it is, and a way to stop it. */
export function Working({
  heading,
  label,
  value,
  isCancelling = false,
  onCancel,
}: {
  /** of the view, where it does not stand there already */
  readonly heading?: string;
  readonly label: string;
  /** 0 … 1; without it, how long it takes is not known */
  readonly value?: number | undefined;
  /** a person has cancelled it, and what was begun is being taken back */
  readonly isCancelling?: boolean;
  readonly onCancel?: () => void;
}) {
  const { pane } = useLanguage().texts;
  const shown = isCancelling ? pane.cancelling : label;
  return (
    <>
      {heading === undefined ? null : <Heading>{heading}</Heading>}
      <Announced>
        <Body1 as="p" block>
          {shown}
        </Body1>
      </Announced>
      <ProgressBar aria-label={shown} {...(value === undefined ? {} : { value })} />
      {onCancel === undefined ? null : (
        <div>
          {/* It keeps the focus until there is something else to lead the reader to. */}
          <Button disabledFocusable={isCancelling} onClick={onCancel}>
            {pane.cancel}
          </Button>
        </div>
      )}
    </>
  );
}
