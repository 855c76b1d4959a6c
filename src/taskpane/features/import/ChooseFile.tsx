import {
  Button,
  Caption1,
  Field,
  makeStyles,
  mergeClasses,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { type ClipboardEvent, type DragEvent, useRef, useState } from "react";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { tableText } from "./clipboard-table";
import type { ChosenFile } from "./import-store";

const useStyles = makeStyles({
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalXL,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** Takes a list as a file, dropped or pasted. */
export function ChooseFile({
  pasted: pastedBefore = "",
  onFile,
  onRefused,
}: {
  /** what was pasted before and is to be put right */
  readonly pasted: string | undefined;
  readonly onFile: (file: ChosenFile) => void;
  /** called with the name of a file that cannot be opened */
  readonly onRefused: (name: string) => void;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useLanguage().texts.pane.import;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [pasted, setPasted] = useState(pastedBefore);

  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    let content: ArrayBuffer;
    try {
      content = await file.arrayBuffer();
    } catch {
      onRefused(file.name);
      return;
    }
    onFile({ name: file.name, bytes: new Uint8Array(content) });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void take(event.dataTransfer.files[0]);
  };
  const paste = (event: ClipboardEvent) => {
    const { clipboardData } = event;
    const [copied] = clipboardData.files;
    const table = tableText(clipboardData.getData("text/html"));
    // Excel puts a picture of the cells beside them; only a file alone is meant as a file.
    if (table === undefined && copied !== undefined) {
      event.preventDefault();
      void take(copied);
    } else if (table !== undefined) {
      event.preventDefault();
      setPasted(table);
    }
  };

  return (
    <>
      <div
        className={mergeClasses(styles.drop, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => {
          setIsOver(false);
        }}
        onDrop={drop}
      >
        <Button appearance="primary" onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        <Caption1 className={layout.quiet}>{words.drop}</Caption1>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm,.csv,.tsv,.txt"
          aria-label={words.choose}
          hidden
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </div>
      <div className={layout.group}>
        <Field className={layout.fill} label={words.pasteLabel}>
          <Textarea
            value={pasted}
            rows={3}
            wrap="off"
            onPaste={paste}
            onChange={(_, { value }) => {
              setPasted(value);
            }}
          />
        </Field>
        <Button
          disabled={pasted.trim() === ""}
          onClick={() => {
            onFile({ name: words.pastedName, bytes: new TextEncoder().encode(pasted), pasted });
          }}
        >
          {words.readPasted}
        </Button>
      </div>
    </>
  );
}
