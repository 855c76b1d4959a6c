import { Button } from "@fluentui/react-components";
import { fileSentence } from "../../../import/sentence";
import type { FileReason } from "../../../import/reason";
import { Notice } from "../../components/Notice";
import { useLanguage } from "../../language";
import { HeaderLineField } from "./HeaderLineField";

/** A file that could not be read: why, and, where it helps, the line that has the headers. */
export function UnreadableFile({
  reason,
  onHeaderLine,
  onOtherFile,
}: {
  readonly reason: FileReason;
  readonly onHeaderLine: (line: number) => void;
  readonly onOtherFile: () => void;
}) {
  const { texts } = useLanguage();
  const words = texts.pane.import;
  return (
    <>
      <Notice
        intent="error"
        title={words.unreadable}
        actions={<Button onClick={onOtherFile}>{words.otherFile}</Button>}
      >
        {fileSentence(reason, texts)}
      </Notice>
      {reason.kind === "no-header" ? <HeaderLineField line={1} onChange={onHeaderLine} /> : null}
    </>
  );
}
