import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { useLayout } from "./components/layout";
import { useLanguage } from "./language";
import { type View, VIEWS } from "./navigation";
import type { ViewProps } from "./view-modules";

type Show = Pick<ViewProps, "show">;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    minWidth: 0,
    overflow: "hidden",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  more: { alignSelf: "center", flexShrink: 0 },
  moreButton: { fontSize: tokens.fontSizeBase300, paddingInline: tokens.spacingHorizontalS },
});

/** The tabs of the views; those that the pane is too narrow for stand in the menu at the end. */
export function Tabs({ view, show }: Show & { readonly view: View }) {
  const styles = useStyles();
  const { views } = useLanguage().texts.pane;
  return (
    <nav aria-label={views.label}>
      <Overflow minimumVisible={2}>
        <div className={styles.bar}>
          <TabList
            size="small"
            selectedValue={view}
            onTabSelect={(_, { value }) => {
              const chosen = VIEWS.find((known) => known === value);
              if (chosen !== undefined) show(chosen);
            }}
          >
            {VIEWS.map((known) => (
              <OverflowItem key={known} id={known} priority={known === view ? 2 : 1}>
                <Tab value={known} id={`tab-${known}`} aria-controls="view">
                  {views[known]}
                </Tab>
              </OverflowItem>
            ))}
          </TabList>
          <MoreViews show={show} />
        </div>
      </Overflow>
    </nav>
  );
}

function MoreViews({ show }: Show) {
  const styles = useStyles();
  const layout = useLayout();
  const { views } = useLanguage().texts.pane;
  const { ref, overflowCount, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref} className={styles.more}>
      {/* In its place, and so within the landmark; the bar would cut it off if it were not fixed. */}
      <Menu inline positioning={{ strategy: "fixed" }}>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            appearance="subtle"
            size="small"
            className={styles.moreButton}
            aria-label={views.moreLabel(overflowCount)}
          >
            {views.more}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover className={layout.menu}>
          <MenuList>
            {VIEWS.map((view) => (
              <HiddenView key={view} view={view} show={show} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

function HiddenView({ view, show }: Show & { readonly view: View }) {
  const { views } = useLanguage().texts.pane;
  const isVisible = useIsOverflowItemVisible(view);
  if (isVisible) return null;
  return (
    <MenuItem
      onClick={() => {
        show(view);
      }}
    >
      {views[view]}
    </MenuItem>
  );
}
