import { Link } from "@fluentui/react-components";
import { useLanguage } from "../../language";
import type { CellPlace } from "./derivation-store";
import { placeText } from "./shown-value";

/** The address of a cell, which leads to it. */
export function CellLink({
  place,
  onVisit,
}: {
  readonly place: CellPlace;
  readonly onVisit: (place: CellPlace) => void;
}) {
  const { explain } = useLanguage().texts;
  const address = placeText(place);
  return (
    <Link
      as="button"
      inline
      aria-label={explain.visit(address)}
      onClick={() => {
        onVisit(place);
      }}
    >
      {address}
    </Link>
  );
}
