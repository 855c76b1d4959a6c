import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";

/** Asks why findings are ignored; without a reason they are not. */
export function ReasonForm({
  onSubmit,
  onCancel,
}: {
  readonly onSubmit: (reason: string) => void;
  readonly onCancel: () => void;
}) {
  const layout = useLayout();
  const { checks, pane } = useLanguage().texts;
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      className={layout.group}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const given = reason.trim();
        if (given === "") setMissing(true);
        else onSubmit(given);
      }}
    >
      <Field
        className={layout.fill}
        label={checks.reason}
        required
        hint={checks.reasonHint}
        {...(isMissing ? { validationMessage: checks.reasonMissing } : {})}
      >
        <Textarea
          autoFocus
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
            setMissing(false);
          }}
        />
      </Field>
      <div className={layout.actions}>
        <Button type="submit" size="small" appearance="primary">
          {checks.confirmIgnore}
        </Button>
        <Button size="small" onClick={onCancel}>
          {pane.cancel}
        </Button>
      </div>
    </form>
  );
}
