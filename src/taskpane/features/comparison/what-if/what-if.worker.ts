import type { ModelTables } from "../../../../workbook/model/model-table";
import { createWhatIf } from "../goal-seek";
import { perform } from "./job";
import type { JobMessage, JobQuestion } from "./protocol";

/**
 * The worker that tries values: with a large inventory each try takes a moment, and there are
 * hundreds of them, in which the pane must not stand still.
 */
const whatIf = createWhatIf();
let tables: ModelTables = {};

self.addEventListener("message", ({ data }: MessageEvent<JobQuestion>) => {
  const { changed, gone, job } = data;
  const kept = Object.entries(tables).filter(([name]) => !gone.includes(name));
  tables = { ...Object.fromEntries(kept), ...changed };
  try {
    const answer = perform(job, tables, whatIf, (progress) => {
      post({ kind: "progress", progress });
    });
    post({ kind: "answer", answer });
  } catch (error) {
    post({ kind: "failed", message: String(error) });
  }
});

function post(message: JobMessage): void {
  self.postMessage(message);
}
