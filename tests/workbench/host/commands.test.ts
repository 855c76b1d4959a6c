import { Workbench } from "../../../src/workbench/workbench";

it("a button that is pressed before the add-in listens is told to it as soon as it does", () => {
  const workbench = new Workbench({
    locale: "de-DE",
    profile: "M365",
    namespace: "AMT",
    functions: { functions: [] },
    emptyCell: null,
  });
  const told: { _actionName: string; _data: unknown }[] = [];
  const protocol = workbench.connect({
    origin: "https://localhost",
    post: (message) => told.push(JSON.parse(message) as (typeof told)[number]),
  });
  protocol.invokeCommand("Check", "checkWorkbook");
  expect(told).toEqual([]);
  const registration = {
    _messageType: 0,
    _actionType: 1,
    _actionName: "appCommandInvoked",
    _conversationId: workbench.protocolOptions.conversationId,
    _correlationId: 1,
  };
  protocol.receive(JSON.stringify(registration));
  expect(told.map(({ _data }) => _data)).toEqual([
    { Error: 0 },
    ["Check", "checkWorkbook", '{"source":{"id":"Check"}}'],
  ]);
  protocol.receive(JSON.stringify({ ...registration, _actionType: 2 }));
  protocol.receive(JSON.stringify(registration));
  expect(told.slice(2).map(({ _data }) => _data)).toEqual([{ Error: 0 }, { Error: 0 }]);
});
