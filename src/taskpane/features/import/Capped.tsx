import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useLanguage } from "../../language";

/** Rows shown at first, and added by each "show more": a pane with thousands would be slow. */
const STEP = 20;

/** The first of many rows, with a way to see more. */
export function Capped<T>({
  items,
  children,
}: {
  readonly items: readonly T[];
  readonly children: (shown: readonly T[]) => ReactNode;
}) {
  const { summary } = useLanguage().texts.pane.import;
  const [limit, setLimit] = useState(STEP);
  const more = Math.min(STEP, items.length - limit);
  return (
    <>
      {children(items.slice(0, limit))}
      {more <= 0 ? null : (
        <Button
          appearance="subtle"
          onClick={() => {
            setLimit(limit + STEP);
          }}
        >
          {summary.more(items.length - limit)}
        </Button>
      )}
    </>
  );
}
