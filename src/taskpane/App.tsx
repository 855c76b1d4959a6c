import { AriaLiveAnnouncer, makeStyles, tokens } from "@fluentui/react-components";
import { type StoreApi, useStore } from "zustand";
import type { CalculateFunction } from "./calculate";
import { CellEditNotice } from "./CellEditNotice";
import { useLayout } from "./components/layout";
import { useDoublePress } from "./double-press";
import type { Navigation } from "./navigation";
import { ShownView } from "./ShownView";
import { useTabKey } from "./tab-key";
import { Tabs } from "./Tabs";

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The task pane: tabs and the view that is chosen. */
export function App({
  navigation,
  calculate,
}: {
  readonly navigation: StoreApi<Navigation>;
  readonly calculate: CalculateFunction;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { view, show } = useStore(navigation);
  useTabKey();
  useDoublePress();
  return (
    <AriaLiveAnnouncer>
      <div className={styles.page}>
        <Tabs view={view} show={show} />
        <main>
          <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`} className={layout.view}>
            <CellEditNotice />
            <ShownView key={view} view={view} show={show} calculate={calculate} />
          </div>
        </main>
      </div>
    </AriaLiveAnnouncer>
  );
}
