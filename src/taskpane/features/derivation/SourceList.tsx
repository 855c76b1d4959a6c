import {
  Body1Strong,
  Caption1,
  Link,
  makeStyles,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { ReadReference } from "../../../workbook/explain/read-references";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import type { CellPlace } from "./derivation-store";
import { definedName, placeText, referenceText } from "./shown-value";

const useStyles = makeStyles({
  list: { width: "100%", margin: 0 },
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) fit-content(60%)",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
  source: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  value: { margin: 0, fontVariantNumeric: "tabular-nums", textAlign: "right" },
});

/**
 * The cells that a formula without a function of the add-in reads, with the way to each: such a
 * formula mostly shows what another sheet has calculated.
 */
export function SourceList({
  sources,
  onVisit,
}: {
  readonly sources: readonly ReadReference[];
  readonly onVisit: (place: CellPlace) => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const language = useLanguage();
  const { explain } = language.texts;
  if (sources.length === 0) return null;
  return (
    <>
      <Subtitle2 as="h2" className={layout.subheading}>
        {explain.sources}
      </Subtitle2>
      <dl className={styles.list}>
        {sources.map((source) => {
          const { place, text } = source;
          const name = definedName(text);
          return (
            <div key={text} className={styles.entry}>
              <dt className={styles.source}>
                {place === undefined ? null : (
                  <Link
                    as="button"
                    inline
                    aria-label={explain.visit(placeText(place))}
                    onClick={() => {
                      onVisit(place);
                    }}
                  >
                    {placeText(place)}
                  </Link>
                )}
                {name === undefined ? null : <Caption1 className={layout.quiet}>{name}</Caption1>}
              </dt>
              <dd className={styles.value}>
                <Body1Strong>{referenceText(source, language)}</Body1Strong>
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
