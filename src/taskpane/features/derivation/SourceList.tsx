import { Body1Strong, Caption1, makeStyles, Subtitle2 } from "@fluentui/react-components";
import type { ReadReference } from "../../../workbook/explain/read-references";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";
import { CellLink } from "./CellLink";
import type { CellPlace } from "./derivation-store";
import { definedName, referenceText } from "./shown-value";
import { useValueList } from "./value-list";

const useStyles = makeStyles({
  source: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
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
  const look = useValueList();
  const layout = useLayout();
  const language = useLanguage();
  const { explain } = language.texts;
  if (sources.length === 0) return null;
  return (
    <>
      <Subtitle2 as="h2" className={layout.subheading}>
        {explain.sources}
      </Subtitle2>
      <dl className={look.list}>
        {sources.map((source) => {
          const { place, text } = source;
          const name = definedName(text);
          return (
            <div key={text} className={look.entry}>
              <dt className={styles.source}>
                {place === undefined ? null : <CellLink place={place} onVisit={onVisit} />}
                {name === undefined ? null : <Caption1 className={layout.quiet}>{name}</Caption1>}
              </dt>
              <dd className={look.value}>
                <Body1Strong>{referenceText(source, language)}</Body1Strong>
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
