import { Button } from "@fluentui/react-components";
import { useLayout } from "../../../components/layout";
import { Notice } from "../../../components/Notice";
import { Working } from "../../../components/Working";
import { useLanguage } from "../../../language";
import type { JobKind } from "./job";
import type { WhatIfRun } from "./use-what-if";

/** How a long calculation stands while it has no answer yet, with what can be done about it. */
export function LongWork<K extends JobKind>({
  label,
  run: { again, state, stop },
}: {
  readonly run: WhatIfRun<K>;
  /** what is being done */
  readonly label: string;
}) {
  const layout = useLayout();
  const { longWork: words } = useLanguage().texts.comparison;
  switch (state.kind) {
    case "done":
      return null;
    case "working": {
      const { progress } = state;
      return (
        <Working
          label={label}
          {...(progress && { value: progress.done / progress.all })}
          onCancel={stop}
        />
      );
    }
    case "stopped":
      return (
        <div className={layout.group}>
          <p role="status" className={layout.text}>
            {words.stopped}
          </p>
          <Button onClick={again}>{words.again}</Button>
        </div>
      );
    case "failed":
      return (
        <Notice
          intent="error"
          title={words.failed}
          actions={<Button onClick={again}>{words.again}</Button>}
        >
          {words.failedHint}
        </Notice>
      );
  }
}
