import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { type StoreApi, useStore } from "zustand";
import { useLayout } from "./components/layout";
import { HelpView } from "./features/help/HelpView";
import { ImportView } from "./features/import/ImportView";
import type { ImportStore } from "./features/import/import-store";
import type { StartStore } from "./features/start/start-store";
import { StartView } from "./features/start/StartView";
import { useLanguage } from "./language";
import { type Navigation, VIEWS } from "./navigation";

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Everything that the pane shows is given to it. */
export interface AppProps {
  readonly navigation: StoreApi<Navigation>;
  readonly start: StoreApi<StartStore>;
  readonly importing: StoreApi<ImportStore>;
  readonly suggestedYear: number;
  readonly version: string;
}

/** The task pane: tabs and the view that is chosen. */
export function App({ navigation, start, importing, suggestedYear, version }: AppProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { views } = useLanguage().texts.pane;
  const { view, show } = useStore(navigation);
  return (
    <div className={styles.page}>
      <nav aria-label={views.label}>
        <TabList
          className={styles.tabs}
          selectedValue={view}
          onTabSelect={(_, { value }) => {
            const chosen = VIEWS.find((known) => known === value);
            if (chosen !== undefined) show(chosen);
          }}
        >
          {VIEWS.map((known) => (
            <Tab key={known} value={known} id={`tab-${known}`} aria-controls="view">
              {views[known]}
            </Tab>
          ))}
        </TabList>
      </nav>
      <main>
        <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`} className={layout.view}>
          {view === "start" ? (
            <StartView
              store={start}
              suggestedYear={suggestedYear}
              onImport={() => {
                show("import");
              }}
            />
          ) : null}
          {view === "import" ? (
            <ImportView
              store={importing}
              onSetUp={() => {
                show("start");
              }}
            />
          ) : null}
          {view === "help" ? <HelpView version={version} /> : null}
        </div>
      </main>
    </div>
  );
}
