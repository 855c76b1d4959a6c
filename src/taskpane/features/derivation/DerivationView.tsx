import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { useEffect } from "react";
import { type StoreApi, useStore } from "zustand";
import type { CalculateFunction } from "../../calculate";
import { Facts } from "../../components/Facts";
import { Heading } from "../../components/Heading";
import { useLayout } from "../../components/layout";
import { Notice } from "../../components/Notice";
import { Placeholder } from "../../components/Placeholder";
import { useLanguage } from "../../language";
import { workbookSentence } from "../../refusal-text";
import { ChosenCall } from "./ChosenCall";
import type { DerivationStore } from "./derivation-store";
import { placeText } from "./shown-value";
import { SourceList } from "./SourceList";

/** The view Herleitung: how the value of the selected cell comes about. */
export function DerivationView({
  store,
  calculate,
}: {
  readonly store: StoreApi<DerivationStore>;
  readonly calculate: CalculateFunction;
}) {
  const layout = useLayout();
  const { texts } = useLanguage();
  const { explain } = texts;
  const { selection, refusal, trail, follow, read, visit, back } = useStore(store);
  useEffect(() => follow(), [follow]);
  const origin = trail.at(-1);
  if (selection === undefined && refusal === undefined) {
    return <Placeholder heading={explain.heading} label={explain.reading} />;
  }
  return (
    <>
      <Heading>{explain.heading}</Heading>
      <Body1 as="p" block className={layout.quiet}>
        {explain.introduction}
      </Body1>
      {origin === undefined ? null : (
        <div>
          <Button onClick={() => void back()}>{explain.back(placeText(origin))}</Button>
        </div>
      )}
      {refusal === undefined ? null : (
        <Notice
          intent="error"
          title={explain.unreadable}
          actions={<Button onClick={() => void read()}>{texts.pane.retry}</Button>}
        >
          {workbookSentence(refusal, texts)}
        </Notice>
      )}
      {selection === undefined ? null : (
        <>
          <div aria-live="polite">
            <Facts
              facts={[
                { name: explain.cell, value: placeText(selection) },
                {
                  name: explain.value,
                  value: selection.shown === "" ? explain.blank : selection.shown,
                },
              ]}
            />
          </div>
          {selection.calls.length > 0 ? null : (
            <Body1 as="p" block className={layout.text}>
              {explain.without[selection.content]}
            </Body1>
          )}
          <SourceList sources={selection.sources} onVisit={(place) => void visit(place)} />
          <ChosenCall
            key={placeText(selection)}
            calls={selection.calls}
            calculate={calculate}
            onVisit={(place) => void visit(place)}
          />
        </>
      )}
      {selection !== undefined && selection.calls.length > 0 ? (
        <Caption1 className={layout.quiet}>{texts.pane.help.check}</Caption1>
      ) : null}
    </>
  );
}
