import { frameName, hostInfo } from "../host/protocol";
import type { Workbench } from "../workbench";
import type { RibbonButton } from "./ribbon";

/** Which way the keyboard leaves the pane. */
export type Leaving = "forward" | "backward";

/** The frame in which the add-in's page runs, and how ribbon and keyboard reach it. */
export interface AddInFrame {
  readonly frame: HTMLIFrameElement;
  /** Calls the function that the add-in associated with a button without a pane. */
  readonly runCommand: (button: RibbonButton, functionName: string) => void;
  /** Puts the keyboard on the first thing in the pane that takes it, as office.js does it. */
  readonly focus: () => void;
}

/** Numbers of `AgaveHostAction` in office.js. */
const focusIn = 4;
const leavings: Readonly<Record<number, Leaving>> = {
  5: "forward", // Ctrl+F6
  6: "backward", // Ctrl+Shift+F6
  9: "forward", // there is nothing to focus
  13: "forward", // Tab on the last element
  14: "backward", // Shift+Tab on the first one
};

/**
 * Makes the frame of the add-in and connects it with the workbench by messages only, as in Excel
 * on the web. It starts to load as soon as it is put on the page.
 *
 * @param page address of the add-in's page; office.js demands https and the page's own host
 * @param leave called when the keyboard leaves the pane
 */
export function createAddInFrame(
  workbench: Workbench,
  page: string,
  locale: string,
  leave: (way: Leaving) => void,
): AddInFrame {
  const { origin } = new URL(page);
  const { conversationId } = workbench.protocolOptions;
  const frame = document.createElement("iframe");
  const post = (message: string) => frame.contentWindow?.postMessage(message, origin);
  const protocol = workbench.connect({ origin: location.origin, post });
  window.addEventListener("message", ({ source, origin: sender, data }) => {
    if (source !== frame.contentWindow || sender !== origin) return;
    protocol.receive(data);
    const way = leavings[hostActionOf(data) ?? -1];
    if (way) leave(way);
  });
  frame.name = frameName(workbench.protocolOptions, location.origin);
  frame.src = `${page}?_host_Info=${encodeURIComponent(hostInfo(locale))}`;
  frame.addEventListener("load", () => {
    // Excel's window gets F6 before the page in the pane does; a browser's frame keeps it.
    frame.contentWindow?.addEventListener("keydown", (pressed) => {
      if (pressed.key !== "F6" || pressed.ctrlKey) return;
      pressed.preventDefault();
      leave(pressed.shiftKey ? "backward" : "forward");
    });
  });
  return {
    frame,
    runCommand: ({ id }, functionName) => {
      protocol.invokeCommand(id, functionName);
    },
    focus: () => {
      frame.focus();
      const request = {
        _messageType: 0,
        _actionName: "Office_notifyAgave",
        _actionType: 0,
        _conversationId: `${conversationId}_ntf`,
        _correlationId: -1,
        _data: [focusIn],
        _origin: location.origin,
        _serializerVersion: 1,
      };
      post(JSON.stringify(request));
    },
  };
}

/** The number of the action that office.js tells its host of, if the message is such a one. */
function hostActionOf(data: unknown): number | undefined {
  if (typeof data !== "string" || !data.includes("ContextActivationManager_notifyHost"))
    return undefined;
  const { _actionName, _data } = JSON.parse(data) as { _actionName?: unknown; _data?: unknown };
  const isNotice = _actionName === "ContextActivationManager_notifyHost" && Array.isArray(_data);
  return isNotice ? Number(_data[1]) : undefined;
}
