import { Body1 } from "@fluentui/react-components";
import type { SetUpReport } from "../../../workbook/set-up/set-up";
import { useLayout } from "../../components/layout";
import { useLanguage } from "../../language";

/** Where formulas still refer to something that is gone, and what to do. */
export function LostFormulas({ lost }: Pick<SetUpReport, "lost">) {
  const layout = useLayout();
  const words = useLanguage().texts.workbook.lost;
  if (lost.length === 0) return null;
  return (
    <>
      <Body1 as="p" block className={layout.text}>
        {words.title}
      </Body1>
      <ul className={layout.list}>
        {lost.map(({ addresses, sheet }) => (
          <li key={sheet}>
            {words.cells(sheet, addresses.slice(0, SHOWN), addresses.length - SHOWN)}
          </li>
        ))}
      </ul>
      <Body1 as="p" block className={layout.text}>
        {words.advice}
      </Body1>
    </>
  );
}

/** Places of one sheet that are told; the others are counted. */
const SHOWN = 12;
