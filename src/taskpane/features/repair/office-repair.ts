import { officePorts } from "../../office-ports";
import { findCandidates, pointToTable } from "../../../workbook/set-up/point-to-table";
import type { RepairPorts } from "./repair-ports";

/** The outside of the offers to repair: the open workbook. */
export const officeRepair: RepairPorts = {
  findCandidates,
  pointToTable,
  complete: async (run) => {
    const facts = await officePorts.readFacts();
    if (!facts.ok) return facts.refusal;
    const result = await officePorts.setUp({ kind: "complete", facts: facts.value }, run);
    return result.ok ? undefined : result.refusal;
  },
};
