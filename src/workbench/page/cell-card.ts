import { Component, xml } from "@odoo/owl";
import type { CellPosition } from "@odoo/o-spreadsheet";
import { registries } from "../grid/spreadsheet";
import type { CellFact } from "./cell-facts";

/**
 * Shows a card at the cell under the pointer: why it is an error, that its value breaks a rule,
 * its note. It replaces the grid's own card.
 *
 * @param factsOf what there is to say of a cell
 */
export function showCellCards(factsOf: (position: CellPosition) => readonly CellFact[]): void {
  class CellCard extends Component<{ cellPosition: CellPosition }> {
    static override template = xml`
      <div class="cell-card">
        <t t-foreach="facts" t-as="fact" t-key="fact.kind">
          <p class="cell-card-title" t-att-data-kind="fact.kind" t-out="fact.title"/>
          <p class="cell-card-text" t-out="fact.text"/>
        </t>
      </div>`;
    static override props = { cellPosition: Object, onClosed: { type: Function, optional: true } };
    static maxSize = { maxHeight: 320 };
    get facts(): readonly CellFact[] {
      return factsOf(this.props.cellPosition);
    }
  }
  registries.cellPopoverRegistry.replace("ErrorToolTip", {
    onHover: (cellPosition) =>
      factsOf(cellPosition).length > 0
        ? {
            isOpen: true,
            props: { cellPosition },
            Component: CellCard,
            cellCorner: "top-right",
          }
        : { isOpen: false },
  });
}
