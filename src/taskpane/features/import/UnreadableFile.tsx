import { Body1, Button } from "@fluentui/react-components";
import type { ImportOptions } from "../../../import/preview";
import { fileSentence } from "../../../import/sentence";
import { TARGET_KEYS, type TargetKey } from "../../../import/target";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { Notice } from "../../components/Notice";
import { useLanguage } from "../../language";
import { HeaderLineField } from "./HeaderLineField";
import { type ImportPhase, typedColumns } from "./import-store";
import { TargetField } from "./TargetFields";

/** A list that could not be read: why, and, where it helps, another line of headers or table. */
export function UnreadableFile({
  phase: { file, read, reason },
  onDecide,
  onTarget,
  onOtherFile,
}: {
  readonly phase: Extract<ImportPhase, { readonly kind: "unreadable" }>;
  readonly onDecide: (options: ImportOptions) => void;
  readonly onTarget: (target: TargetKey) => void;
  readonly onOtherFile: () => void;
}) {
  const { texts } = useLanguage();
  const words = texts.pane.import;
  const isPasted = file.pasted !== undefined;
  const isWithoutHeader = isPasted && reason.kind === "no-header";
  return (
    <>
      <Heading>{words.heading}</Heading>
      <Notice
        intent="error"
        title={isPasted ? words.unreadablePasted : words.unreadable}
        actions={
          <Button onClick={onOtherFile}>{isPasted ? words.changePasted : words.otherFile}</Button>
        }
      >
        {isWithoutHeader ? words.pastedWithoutHeader : fileSentence(reason, texts)}
      </Notice>
      {isWithoutHeader ? <HeaderExamples /> : null}
      {read === undefined ? null : (
        <>
          <TargetField target={read.target} onTarget={onTarget} />
          <HeaderLineField
            line={read.options.headerLine ?? 1}
            onChange={(headerLine) => {
              onDecide({ headerLine });
            }}
          />
        </>
      )}
    </>
  );
}

/** A row of headers needs at least two that are known. */
const NAMING_HEADERS = 2;

/** What each kind of list needs: without headers nobody knows which kind was pasted. */
function HeaderExamples() {
  const layout = useLayout();
  const { texts } = useLanguage();
  return (
    <div className={layout.group}>
      <Body1>{texts.pane.import.headerExamples}</Body1>
      <ul className={layout.list}>
        {TARGET_KEYS.map((key) => {
          const headers = typedColumns(key).filter(
            ({ required }, index) => required || index < NAMING_HEADERS,
          );
          return (
            <li key={key}>
              {texts.import.targets[key]}: {headers.map(({ header }) => header).join("; ")}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
