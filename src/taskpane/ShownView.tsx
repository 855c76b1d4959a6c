import { Button } from "@fluentui/react-components";
import { lazy, type LazyExoticComponent, Suspense, useState } from "react";
import { Heading } from "./components/Heading";
import { Notice } from "./components/Notice";
import { Placeholder } from "./components/Placeholder";
import { useLanguage } from "./language";
import type { View } from "./navigation";
import { ViewBoundary } from "./ViewBoundary";
import { VIEW_MODULES, type ViewModule, type ViewProps } from "./view-modules";

type LazyView = LazyExoticComponent<ViewModule["default"]>;

/** Views as React loads them; kept, so that a view that was shown before appears at once. */
const loaded = new Map<View, LazyView>();

function lazyView(view: View): LazyView {
  const known = loaded.get(view);
  if (known !== undefined) return known;
  const fresh = lazy(VIEW_MODULES[view]);
  loaded.set(view, fresh);
  return fresh;
}

/**
 * One view, with what is shown while it loads and what is shown when it fails. To be keyed by its
 * view.
 */
export function ShownView({ view, ...given }: ViewProps & { readonly view: View }) {
  const { pane } = useLanguage().texts;
  const [Shown, setShown] = useState(() => lazyView(view));
  return (
    <ViewBoundary
      onRetry={() => {
        // what could not be loaded is asked for again
        loaded.delete(view);
        setShown(lazyView(view));
      }}
      instead={(retry) => (
        <>
          <Heading>{pane.views[view]}</Heading>
          <Notice
            intent="error"
            title={pane.viewFailed.title(pane.views[view])}
            actions={<Button onClick={retry}>{pane.retry}</Button>}
          >
            {pane.viewFailed.remedy}
          </Notice>
        </>
      )}
    >
      <Suspense
        fallback={
          <Placeholder heading={pane.views[view]} label={pane.viewLoading(pane.views[view])} />
        }
      >
        <Shown {...given} />
      </Suspense>
    </ViewBoundary>
  );
}
