import { Component, xml } from "@odoo/owl";
import type { CellPosition } from "@odoo/o-spreadsheet";
import { registries } from "../grid/spreadsheet";
import type { CardParagraph } from "./card-paragraphs";

/**
 * Shows a card at the cell under the pointer: why it is an error, that its value breaks a rule,
 * its note. It replaces the grid's own card.
 *
 * @param paragraphsOf what there is to say of a cell
 */
export function showCellCards(
  paragraphsOf: (position: CellPosition) => readonly CardParagraph[],
): void {
  class CellCard extends Component<{ cellPosition: CellPosition }> {
    static override template = xml`
      <div class="cell-card">
        <t t-foreach="paragraphs" t-as="paragraph" t-key="paragraph.kind">
          <p class="cell-card-title" t-att-data-kind="paragraph.kind" t-out="paragraph.title"/>
          <p class="cell-card-text" t-out="paragraph.text"/>
        </t>
      </div>`;
    static override props = { cellPosition: Object, onClosed: { type: Function, optional: true } };
    static maxSize = { maxHeight: 320 };
    get paragraphs(): readonly CardParagraph[] {
      return paragraphsOf(this.props.cellPosition);
    }
  }
  registries.cellPopoverRegistry.replace("ErrorToolTip", {
    onHover: (cellPosition) =>
      paragraphsOf(cellPosition).length > 0
        ? {
            isOpen: true,
            props: { cellPosition },
            Component: CellCard,
            cellCorner: "top-right",
          }
        : { isOpen: false },
  });
}
