import { Body1, Button, Field, Subtitle2, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { type SelfTestFacts, selfTestText } from "./self-test";

/** The self-test: runs on request, its result is text to copy. */
export function SelfTest({
  readSelfTest,
  copy,
}: {
  readonly readSelfTest: () => Promise<SelfTestFacts>;
  /** @returns false where Excel does not let the pane use the clipboard */
  readonly copy: (text: string) => Promise<boolean>;
}) {
  const layout = useLayout();
  const { texts } = useLanguage();
  const { selfTest } = texts;
  const [facts, setFacts] = useState<SelfTestFacts>();
  const [isCopied, setCopied] = useState<boolean>();
  const report = useRef<HTMLDivElement>(null);
  const text = facts === undefined ? undefined : selfTestText(facts, texts);
  return (
    <section aria-labelledby="self-test" className={layout.group}>
      <Subtitle2 as="h2" id="self-test" className={layout.subheading}>
        {selfTest.heading}
      </Subtitle2>
      <Body1 as="p" block className={layout.text}>
        {selfTest.introduction}
      </Body1>
      <Button
        onClick={() => {
          setCopied(undefined);
          void readSelfTest().then(setFacts);
        }}
      >
        {selfTest.run}
      </Button>
      {text === undefined ? null : (
        <>
          <div ref={report} className={layout.fill}>
            <Field label={selfTest.report}>
              <Textarea readOnly value={text} rows={14} resize="vertical" />
            </Field>
          </div>
          <Button
            onClick={() => {
              report.current?.querySelector("textarea")?.select();
              void copy(text).then(setCopied);
            }}
          >
            {selfTest.copy}
          </Button>
        </>
      )}
      <div role="status">
        {isCopied === undefined ? null : (
          <Body1>{isCopied ? selfTest.copied : selfTest.notCopied}</Body1>
        )}
      </div>
    </section>
  );
}
