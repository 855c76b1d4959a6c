import { HostError } from "../errors";
import { type HostContext, HostObject } from "../object";
import type { Table } from "./table";

/** Excel.FilterCriteria, as far as the workbench filters. */
interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly unknown[];
  readonly criterion1?: string;
  readonly criterion2?: string;
}

/** The filter of a table's column. */
export class Filter extends HostObject {
  readonly #owner: Table;
  readonly #column: number;

  constructor(context: HostContext, owner: Table, column: number) {
    super(context);
    this.#owner = owner;
    this.#column = column;
  }

  get criteria(): FilterCriteria | null {
    const filter = this.book$.tableFilters.of(this.#owner.tableId$, this.#column);
    if (!filter) return null;
    return filter.kind === "values"
      ? { filterOn: "Values", values: filter.values }
      : { filterOn: "Custom", criterion1: filter.criterion };
  }

  apply(criteria: FilterCriteria): void {
    if (criteria.filterOn === "Values") this.applyValuesFilter(criteria.values ?? []);
    else if (criteria.filterOn === "Custom")
      this.applyCustomFilter(criteria.criterion1 ?? "", criteria.criterion2);
    else throw new HostError("NotImplemented", `Filter on ${criteria.filterOn}`);
  }

  /** Shows the rows whose cells show one of these texts. */
  applyValuesFilter(values: readonly unknown[]): void {
    const texts = values.map((value) => {
      if (typeof value === "string") return value;
      throw new HostError("NotImplemented", "The workbench filters by texts, not by periods.");
    });
    this.book$.tableFilters.showValues(this.#owner.tableId$, this.#column, texts);
  }

  applyCustomFilter(criteria1: string, criteria2?: string | null): void {
    if (criteria2)
      throw new HostError("NotImplemented", "The workbench filters by one comparison only.");
    this.book$.tableFilters.showCustom(this.#owner.tableId$, this.#column, criteria1);
  }

  clear(): void {
    this.book$.tableFilters.clear(this.#owner.tableId$, this.#column);
  }
}
