import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  makeStyles,
  mergeClasses,
  SearchBox,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { InsertedExample } from "../../../workbook/insert-example";
import type { WorkbookResult } from "../../../workbook/refusal";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { FUNCTION_HELP, type FunctionHelp } from "./function-help";
import { InsertExample } from "./InsertExample";
import { matchingFunctions } from "./matching-functions";
import { SelfTest } from "./SelfTest";
import type { SelfTestFacts } from "./self-test";

/** The outside of the view Hilfe. */
export interface HelpPorts {
  readonly version: string;
  readonly insertExample: (formula: string) => Promise<WorkbookResult<InsertedExample>>;
  readonly readSelfTest: () => Promise<SelfTestFacts>;
  /** @returns false where Excel does not let the pane use the clipboard */
  readonly copy: (text: string) => Promise<boolean>;
}

const useStyles = makeStyles({
  formula: {
    display: "block",
    margin: 0,
    padding: tokens.spacingHorizontalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
  // what a function is for, in two lines below its name; the panel says all of it
  glimpse: {
    display: "-webkit-box",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- browsers cut off after lines only with it
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    margin: `-6px ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 38px`,
  },
  arguments: { margin: 0 },
  argument: { margin: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

/** The view Hilfe: the custom functions with their arguments, and what a person should know. */
export function HelpView({ ports }: { readonly ports: HelpPorts }) {
  const layout = useLayout();
  const { language, texts } = useLanguage();
  const { help } = texts.pane;
  const { selfTest } = texts;
  const [wanted, setWanted] = useState("");
  const [open, setOpen] = useState<readonly unknown[]>([]);
  const found = matchingFunctions(FUNCTION_HELP[language], wanted);
  return (
    <>
      <Heading>{help.heading}</Heading>
      <Body1 as="p" block className={layout.text}>
        {help.introduction}
      </Body1>
      <SearchBox
        aria-label={selfTest.search}
        placeholder={selfTest.search}
        value={wanted}
        dismiss={{ "aria-label": selfTest.clear }}
        onChange={(_, { value }) => {
          setWanted(value);
        }}
      />
      <Caption1 role="status" className={layout.quiet}>
        {found.length === 0 ? selfTest.notFound : selfTest.found(found.length)}
      </Caption1>
      <Accordion
        collapsible
        multiple
        openItems={[...open]}
        onToggle={(_, { openItems }) => {
          setOpen(openItems);
        }}
      >
        {found.map((entry) => (
          <FunctionEntry
            key={entry.name}
            entry={entry}
            isOpen={open.includes(entry.name)}
            insertExample={ports.insertExample}
          />
        ))}
      </Accordion>
      <SelfTest readSelfTest={ports.readSelfTest} copy={ports.copy} />
      <Body1 as="p" block className={layout.text}>
        {help.check}
      </Body1>
      <Body1 as="p" block className={layout.text}>
        {help.privacy}
      </Body1>
      <Caption1 className={layout.quiet}>{help.version(ports.version)}</Caption1>
    </>
  );
}

function FunctionEntry({
  entry,
  isOpen,
  insertExample,
}: {
  readonly entry: FunctionHelp;
  readonly isOpen: boolean;
} & Pick<HelpPorts, "insertExample">) {
  const styles = useStyles();
  const layout = useLayout();
  const { help } = useLanguage().texts.pane;
  return (
    <AccordionItem value={entry.name}>
      <AccordionHeader as="h2">{entry.name}</AccordionHeader>
      {isOpen ? null : (
        <Caption1 className={mergeClasses(layout.quiet, styles.glimpse)}>{entry.purpose}</Caption1>
      )}
      <AccordionPanel className={styles.panel}>
        <Body1 as="p" block className={layout.text}>
          {entry.purpose}
        </Body1>
        <dl className={styles.arguments} aria-label={help.arguments}>
          {entry.arguments.map(({ name, text, optional }) => [
            <dt key={name}>
              <Body1>{name}</Body1>
            </dt>,
            <dd key={`${name} text`} className={styles.argument}>
              <Caption1 className={layout.quiet}>
                {optional ? `${text} (${help.optional})` : text}
              </Caption1>
            </dd>,
          ])}
        </dl>
        <div>
          <Caption1 className={layout.quiet}>{help.example}</Caption1>
          <code className={styles.formula}>{entry.example}</code>
          <Caption1
            className={layout.quiet}
          >{`${help.result}: ${entry.result ?? help.spills}`}</Caption1>
        </div>
        <InsertExample name={entry.name} insertExample={insertExample} />
      </AccordionPanel>
    </AccordionItem>
  );
}
