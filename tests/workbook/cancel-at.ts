import type { Headless } from "../../src/workbench/headless/headless";

/**
 * A person who cancels while a request to the workbook is under way, before its answer arrives.
 *
 * @param request 1 for the next one, 2 for the one after it, …
 */
export function cancelAt({ workbench }: Headless, request: number): AbortSignal {
  const controller = new AbortController();
  const { richApi } = workbench.host;
  const receive = richApi.receive.bind(richApi);
  const last = workbench.batches.length + request;
  richApi.receive = (sent, respond) => {
    receive(sent, respond);
    if (workbench.batches.length >= last) controller.abort();
  };
  return controller.signal;
}
