import { frameName, hostInfo } from "../host/protocol";
import type { Workbench } from "../workbench";
import type { RibbonButton } from "./ribbon";

/** The frame in which the add-in's page runs, and how ribbon buttons reach its functions. */
export interface AddInFrame {
  readonly frame: HTMLIFrameElement;
  /** Calls the function that the add-in associated with a button without a pane. */
  readonly runCommand: (button: RibbonButton, functionName: string) => void;
}

/**
 * Makes the frame of the add-in and connects it with the workbench by messages only, as in Excel
 * on the web. It starts to load as soon as it is put on the page.
 *
 * @param page address of the add-in's page; office.js demands https and the page's own host
 */
export function createAddInFrame(workbench: Workbench, page: string, locale: string): AddInFrame {
  const { origin } = new URL(page);
  const frame = document.createElement("iframe");
  const post = (message: string) => frame.contentWindow?.postMessage(message, origin);
  const protocol = workbench.connect({ origin: location.origin, post });
  window.addEventListener("message", (event) => {
    if (event.source === frame.contentWindow && event.origin === origin) {
      protocol.receive(event.data);
    }
  });
  frame.name = frameName(workbench.protocolOptions, location.origin);
  frame.src = `${page}?_host_Info=${encodeURIComponent(hostInfo(locale))}`;
  return {
    frame,
    runCommand: (button, functionName) => {
      const event = JSON.stringify({ source: { id: button.id } });
      post(
        JSON.stringify({
          _messageType: 1,
          _actionName: "appCommandInvoked",
          _conversationId: workbench.protocolOptions.conversationId,
          _correlationId: -1,
          _origin: location.origin,
          _data: [button.id, functionName, event],
          _errorCode: 0,
          _responseType: 1,
          _serializerVersion: 1,
        }),
      );
    },
  };
}
