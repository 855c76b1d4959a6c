import type { SetUpProgress } from "../../../workbook/set-up/set-up";
import { Working } from "../../components/Working";
import { useLanguage } from "../../language";

/** Set-up while it runs: the sheet that it writes, how far it is, and a way to stop it. */
export function SetUpWorking({
  heading,
  progress,
  isCancelling,
  idleLabel,
  onCancel,
}: {
  /** of the view, where it does not stand there already */
  readonly heading?: string;
  readonly progress: SetUpProgress | undefined;
  readonly isCancelling: boolean;
  /** what is shown before the first sheet */
  readonly idleLabel: string;
  readonly onCancel: () => void;
}) {
  const { start } = useLanguage().texts.pane;
  const label =
    progress === undefined
      ? idleLabel
      : start.steps[progress.step](progress.sheet, progress.done + 1, progress.total);
  return (
    <Working
      {...(heading === undefined ? {} : { heading })}
      label={label}
      {...(progress === undefined ? {} : { value: shareDone(progress) })}
      isCancelling={isCancelling}
      onCancel={onCancel}
    />
  );
}

/** Laying out a sheet and filling it take about the same time. */
function shareDone({ step, done, total }: SetUpProgress): number {
  return ((step === "tables" ? 0 : total) + done + 0.5) / (2 * total);
}
