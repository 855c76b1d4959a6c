import { officePorts } from "../../office-ports";
import { findCandidates, pointToTable } from "../../../workbook/set-up/point-to-table";
import type { RepairPorts } from "./repair-ports";

/** The outside of the offers to repair: the open workbook. */
export const officeRepair: RepairPorts = {
  findCandidates,
  pointToTable,
  complete: async (run) => {
    const facts = await officePorts.readFacts();
    return facts.ok ? officePorts.setUp({ kind: "complete", facts: facts.value }, run) : facts;
  },
};
