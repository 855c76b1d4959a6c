import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Cents } from "../../../core/money";
import type { ModelRow, RowId } from "../../../workbook/model/model-table";
import { signedEuros } from "../../components/money";
import { useLanguage } from "../../language";
import { isExampleText } from "../../model/example-text";
import { useCells } from "../../model/model-context";
import { PositionFields } from "./PositionFields";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    width: "100%",
    justifyContent: "space-between",
    textAlign: "start",
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  amount: { fontVariantNumeric: "tabular-nums", marginInlineStart: "auto", whiteSpace: "nowrap" },
  line: { display: "flex", width: "100%", gap: tokens.spacingHorizontalS },
  // the second line of a long name begins under the first, not under the arrow
  name: { paddingInlineStart: "1.1em", textIndent: "-1.1em" },
  mark: { paddingInlineStart: "1.3em" },
  quiet: { color: tokens.colorNeutralForeground2 },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalL}`,
  },
});

/**
 * One position: a line with what it comes to, and its fields once it is opened. Shown anew only when
 * one of its own properties changes, as a scenario may have dozens of them.
 */
export const PositionItem = memo(function PositionItem({
  row,
  isShared,
  amount,
  isOpen,
  onToggle,
  onRemove,
}: {
  readonly row: ModelRow;
  readonly isShared: boolean;
  readonly amount: Cents | undefined;
  readonly isOpen: boolean;
  readonly onToggle: (row: RowId | undefined) => void;
  readonly onRemove: (row: ModelRow) => void;
}) {
  const styles = useStyles();
  const language = useLanguage();
  const words = language.texts.scenarios.editor;
  const cell = useCells("Positionen", row);
  const name = String(cell("name")).trim() || words.unnamed;
  const marks = [
    isShared ? words.shared : "",
    isExampleText(cell("source")) ? words.examplePrice : "",
  ]
    .filter((mark) => mark !== "")
    .join(" · ");
  return (
    <li className={styles.item}>
      <Button
        appearance="subtle"
        className={styles.head}
        aria-expanded={isOpen}
        onClick={() => {
          onToggle(isOpen ? undefined : row.id);
        }}
      >
        <span className={styles.line}>
          <span className={styles.words}>
            <span className={styles.name}>
              {isOpen ? "▾" : "▸"} {name}
            </span>
            {marks === "" ? null : (
              <Caption1 className={mergeClasses(styles.quiet, styles.mark)}>{marks}</Caption1>
            )}
          </span>
          <span className={styles.amount}>
            {amount === undefined ? "" : signedEuros(amount, language)}
          </span>
        </span>
      </Button>
      {isOpen ? (
        <div className={styles.body}>
          <PositionFields row={row} />
          <div>
            <Button
              size="small"
              aria-label={words.removePosition(name)}
              onClick={() => {
                onRemove(row);
              }}
            >
              {language.texts.scenarios.remove}
            </Button>
          </div>
        </div>
      ) : null}
    </li>
  );
});
