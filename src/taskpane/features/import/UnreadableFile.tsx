import { Button } from "@fluentui/react-components";
import type { ImportOptions } from "../../../import/preview";
import { fileSentence } from "../../../import/sentence";
import type { TargetKey } from "../../../import/target";
import { Heading } from "../../components/Heading";
import { Notice } from "../../components/Notice";
import { useLanguage } from "../../language";
import { HeaderLineField } from "./HeaderLineField";
import type { ImportPhase } from "./import-store";
import { TargetField } from "./TargetFields";

/** A list that could not be read: why, and, where it helps, another line of headers or table. */
export function UnreadableFile({
  phase: { read, reason },
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
  return (
    <>
      <Heading>{words.heading}</Heading>
      <Notice
        intent="error"
        title={words.unreadable}
        actions={<Button onClick={onOtherFile}>{words.otherFile}</Button>}
      >
        {fileSentence(reason, texts)}
      </Notice>
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
