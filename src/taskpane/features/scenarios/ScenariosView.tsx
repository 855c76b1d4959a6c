import { useState } from "react";
import { Heading } from "../../components/Heading";
import { useLanguage } from "../../language";
import { useModel } from "../../model/model-context";
import { type ScenarioEntry, scenariosOf } from "../../model/scenario-edits";
import { WithTables } from "../../model/WithTables";
import { RepairOffer } from "../repair/RepairOffer";
import { type Repair, RepairFrame } from "../repair/RepairFrame";
import { ScenarioEditor } from "../scenario/ScenarioEditor";
import { HistoryBar } from "./HistoryBar";
import { neededProblems } from "./needed-tables";
import { NewScenario } from "./NewScenario";
import { RenameScenario } from "./RenameScenario";
import { ScenarioList } from "./ScenarioList";

type Page =
  | { readonly kind: "list" | "new" }
  | { readonly kind: "created"; readonly code: string }
  | { readonly kind: "edit" | "rename"; readonly scenario: ScenarioEntry["row"]["id"] };

/** The views Szenarien and Szenario: the list, a new one, and the editor of one of them. */
export function ScenariosView({
  repair,
  onSetUp,
}: {
  readonly repair: Repair;
  readonly onSetUp: () => void;
}) {
  const { heading } = useLanguage().texts.scenarios;
  return (
    <WithTables heading={heading} onSetUp={onSetUp}>
      <RepairFrame heading={heading} store={repair.store}>
        <Pages repair={repair} />
      </RepairFrame>
    </WithTables>
  );
}

function Pages({ repair }: { readonly repair: Repair }) {
  const { heading } = useLanguage().texts.scenarios;
  const { problems, tables } = useModel();
  const [page, setPage] = useState<Page>({ kind: "list" });
  const needed = neededProblems(problems);
  if (needed.length > 0) {
    return (
      <>
        <Heading>{heading}</Heading>
        <RepairOffer problems={needed} repair={repair} />
      </>
    );
  }

  const scenario = scenariosOf(tables).find(({ code, row }) =>
    page.kind === "created"
      ? code === page.code
      : (page.kind === "edit" || page.kind === "rename") && row.id === page.scenario,
  );
  const toList = () => {
    setPage({ kind: "list" });
  };
  return (
    <>
      <HistoryBar />
      {page.kind === "new" ? (
        <NewScenario
          onDone={(code) => {
            setPage({ kind: "created", code });
          }}
          onCancel={toList}
        />
      ) : scenario === undefined ? (
        <ScenarioList
          onOpen={({ row }) => {
            setPage({ kind: "edit", scenario: row.id });
          }}
          onAdd={() => {
            setPage({ kind: "new" });
          }}
          onRename={({ row }) => {
            setPage({ kind: "rename", scenario: row.id });
          }}
        />
      ) : page.kind === "rename" ? (
        <RenameScenario scenario={scenario} onDone={toList} />
      ) : (
        <ScenarioEditor scenario={scenario} onBack={toList} />
      )}
    </>
  );
}
