import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Link,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { cents } from "../../../core/money";
import { Heading } from "../../components/Heading";
import { refusalSentence } from "../../../i18n/refusal-sentence";
import { useLayout } from "../../components/layout";
import { Notice } from "../../components/Notice";
import { euros } from "../../components/money";
import { useLanguage } from "../../language";
import { filledRows } from "../../model/table-access";
import { useCalculation, useModel } from "../../model/model-context";
import {
  deleteScenario,
  duplicateScenario,
  freeCode,
  moveScenario,
  type ScenarioEntry,
  scenariosOf,
} from "../../model/scenario-edits";
import type { Calculation } from "../../model/scenario-figures";
import { Refusals } from "./Refusals";
import { nameOf } from "./scenario-name";

/** Tables of what the IT costs today. */
const ESTATE = ["Anlagen", "Vertraege", "Personal"] as const;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  name: { textAlign: "start", fontWeight: tokens.fontWeightSemibold },
  figures: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-end",
    fontVariantNumeric: "tabular-nums",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  more: { minWidth: "32px", fontSize: tokens.fontSizeBase400 },
  reason: { gridColumn: "1 / -1", overflowWrap: "anywhere" },
});

/** All scenarios with what they cost, and everything that can be done with them. */
export function ScenarioList({
  onOpen,
  onAdd,
  onRename,
}: {
  readonly onOpen: (scenario: ScenarioEntry) => void;
  readonly onAdd: () => void;
  readonly onRename: (scenario: ScenarioEntry) => void;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const { texts } = useLanguage();
  const words = texts.scenarios;
  const { calculation, tables } = useCalculation();
  const scenarios = scenariosOf(tables);
  const { horizon } = calculation?.ok === true ? calculation.frame : {};
  const years =
    horizon === undefined
      ? ""
      : `${horizon.firstYear}–${horizon.firstYear + horizon.yearCount - 1}`;
  return (
    <>
      <Heading>{words.heading}</Heading>
      <Body1 as="p" block className={layout.text}>
        {scenarios.length === 0 ? words.noScenario : words.introduction}
      </Body1>
      <Refusals calculation={calculation} />
      {ESTATE.some((table) => filledRows(tables, table).length > 0) ? null : (
        <Notice intent="info" title={words.nothingEntered}>
          {words.nothingEnteredHint}
        </Notice>
      )}
      {scenarios.length === 0 ? null : (
        <div>
          {years === "" ? null : (
            <Caption1 className={styles.quiet}>{words.presentValueOf(years)}</Caption1>
          )}
          <ul className={styles.list}>
            {scenarios.map((scenario, index) => (
              <li key={scenario.row.id} className={styles.entry}>
                <div className={styles.words}>
                  <Link
                    as="button"
                    className={styles.name}
                    aria-label={words.open(nameOf(scenario))}
                    onClick={() => {
                      onOpen(scenario);
                    }}
                  >
                    {nameOf(scenario)}
                  </Link>
                  <Caption1 className={styles.quiet}>
                    {scenario.code}
                    {scenario.isStatusQuo ? ` · ${words.statusQuo}` : ""}
                  </Caption1>
                </div>
                <Figures
                  calculation={calculation}
                  scenario={scenario}
                  statusQuo={scenarios[0]?.code ?? scenario.code}
                />
                <Actions
                  scenario={scenario}
                  canMoveUp={index > 1}
                  canMoveDown={index > 0 && index < scenarios.length - 1}
                  onRename={onRename}
                />
                <Reason calculation={calculation} scenario={scenario} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <Button appearance="primary" onClick={onAdd}>
          {words.add}
        </Button>
      </div>
    </>
  );
}

function Figures({
  calculation,
  scenario,
  statusQuo,
}: {
  readonly calculation: Calculation | undefined;
  readonly scenario: ScenarioEntry;
  readonly statusQuo: string;
}) {
  const styles = useStyles();
  const language = useLanguage();
  const words = language.texts.scenarios;
  if (calculation?.ok !== true) return <span />;
  const own = calculation.figuresOf(scenario.code);
  const base = calculation.figuresOf(statusQuo);
  if (!own.ok || !base.ok) {
    return <Caption1 className={styles.quiet}>{words.notCalculated}</Caption1>;
  }
  const more = cents(own.value.presentValue - base.value.presentValue);
  const size = euros(cents(Math.abs(more)), language);
  return (
    <div className={styles.figures}>
      <Body1Strong>{euros(own.value.presentValue, language)}</Body1Strong>
      {scenario.isStatusQuo ? null : (
        <Caption1 className={styles.quiet}>
          {more === 0 ? words.equal : more > 0 ? words.dearer(size) : words.cheaper(size)}
        </Caption1>
      )}
    </div>
  );
}

/** Why a scenario cannot be calculated; what stops all of them stands above the list. */
function Reason({
  calculation,
  scenario,
}: {
  readonly calculation: Calculation | undefined;
  readonly scenario: ScenarioEntry;
}) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const own = calculation?.ok === true ? calculation.figuresOf(scenario.code) : undefined;
  if (own?.ok !== false) return null;
  return <Caption1 className={styles.reason}>{refusalSentence(own.refusal, texts)}</Caption1>;
}

function Actions({
  scenario,
  canMoveUp,
  canMoveDown,
  onRename,
}: {
  readonly scenario: ScenarioEntry;
  readonly canMoveUp: boolean;
  readonly canMoveDown: boolean;
  readonly onRename: (scenario: ScenarioEntry) => void;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useLanguage().texts.scenarios;
  const { change, chosenScenario, newRowId, tables } = useModel();
  const subject = nameOf(scenario);
  const move = (by: -1 | 1) => {
    change({ label: "moveScenario", subject, edits: moveScenario(tables, scenario, by) });
  };
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          size="small"
          menuIcon={null}
          className={styles.more}
          aria-label={words.actions(subject)}
        >
          …
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={layout.menu}>
        <MenuList>
          <MenuItem
            onClick={() => {
              const copy = {
                code: freeCode(tables, scenario.code),
                name: words.copyName(subject),
              };
              const edits = duplicateScenario(tables, scenario, copy, newRowId);
              change({ label: "duplicateScenario", subject, edits });
            }}
          >
            {words.duplicate}
          </MenuItem>
          <MenuItem
            onClick={() => {
              onRename(scenario);
            }}
          >
            {words.rename}
          </MenuItem>
          <MenuItem
            disabled={!canMoveUp}
            onClick={() => {
              move(-1);
            }}
          >
            {words.moveUp}
          </MenuItem>
          <MenuItem
            disabled={!canMoveDown}
            onClick={() => {
              move(1);
            }}
          >
            {words.moveDown}
          </MenuItem>
          <MenuItem
            disabled={scenario.isStatusQuo}
            onClick={() => {
              change({
                label: "removeScenario",
                subject,
                edits: deleteScenario(tables, scenario, chosenScenario),
              });
            }}
          >
            {words.remove}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
