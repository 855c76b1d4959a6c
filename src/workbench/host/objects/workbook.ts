import { HostError } from "../errors";
import { HostCollection, type HostContext, HostObject } from "../object";
import { CommentCollection } from "./comment";
import { DocumentProperties } from "./document-properties";
import { NamedItemCollection } from "./name";
import { Range } from "./range";
import { TableCollection } from "./table";
import { WorksheetCollection } from "./worksheet";

export class Workbook extends HostObject {
  get name(): string {
    return this.book$.name;
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.context$);
  }

  get tables(): TableCollection {
    return new TableCollection(this.context$);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.context$);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.context$);
  }

  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.context$);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.context$);
  }

  get properties(): DocumentProperties {
    return new DocumentProperties(this.context$);
  }

  get application(): Application {
    return new Application(this.context$);
  }

  get _Runtime(): Runtime {
    return new Runtime(this.context$);
  }

  getActiveCell(): Range {
    const { sheetId, area } = this.book$.selection;
    return new Range(this.context$, sheetId, { ...area, rows: 1, columns: 1 });
  }

  getSelectedRange(): Range {
    const { sheetId, area } = this.book$.selection;
    return new Range(this.context$, sheetId, area);
  }

  _GetRangeForEventByReferenceId(id: string): HostObject {
    const found = this.context$.references.get(id);
    if (!found) throw new HostError("InvalidReference");
    return found;
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: string): HostObject | null {
    return this.context$.references.get(id) ?? null;
  }
}

const calculationModes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const calculationTypes = ["Recalculate", "Full", "FullRebuild"] as const;

export class Application extends HostObject {
  get calculationMode(): string {
    return this.book$.calculation.mode;
  }

  set calculationMode(mode: string) {
    const known = calculationModes.find((one) => one === mode);
    if (!known) throw new HostError("InvalidArgument");
    this.book$.calculation.mode = known;
  }

  get calculationState(): string {
    return this.book$.isCalculating ? "Pending" : "Done";
  }

  calculate(type: string): void {
    const known = calculationTypes.find((one) => one === type);
    if (!known) throw new HostError("InvalidArgument");
    this.book$.calculation.calculate(known);
  }

  suspendApiCalculationUntilNextSync(): void {
    this.book$.calculation.suspendUntilNextSync();
  }

  /** The workbench draws at the end of a request anyway. */
  suspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}

export class Runtime extends HostObject {
  get enableEvents(): boolean {
    return this.context$.events.isEnabled;
  }

  set enableEvents(enable: boolean) {
    this.context$.events.isEnabled = enable;
  }
}

export class SettingCollection extends HostCollection {
  override items$(): readonly Setting[] {
    return [...this.book$.settings.keys()].map((key) => new Setting(this.context$, key));
  }

  add(key: string, value: unknown): Setting {
    this.book$.settings.set(key, value);
    return new Setting(this.context$, key);
  }
}

export class Setting extends HostObject {
  readonly key: string;

  constructor(context: HostContext, key: string) {
    super(context);
    this.key = key;
  }

  override id$(): string {
    return this.key;
  }

  get value(): unknown {
    return this.book$.settings.get(this.key);
  }

  set value(value: unknown) {
    this.book$.settings.set(this.key, value);
  }

  delete(): void {
    this.book$.settings.delete(this.key);
  }
}

export class CustomXmlPartCollection extends HostCollection {
  override items$(): readonly CustomXmlPart[] {
    return this.book$.customXml.map(({ id }) => new CustomXmlPart(this.context$, id));
  }

  add(xml: string): CustomXmlPart {
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.book$.customXml = [...this.book$.customXml, { id, xml }];
    return new CustomXmlPart(this.context$, id);
  }

  getByNamespace(namespace: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.context$, namespace);
  }
}

/** The parts of one namespace. */
export class CustomXmlPartScopedCollection extends HostCollection {
  readonly namespace$: string;

  constructor(context: HostContext, namespace: string) {
    super(context);
    this.namespace$ = namespace;
  }

  override items$(): readonly CustomXmlPart[] {
    return this.book$.customXml
      .map(({ id }) => new CustomXmlPart(this.context$, id))
      .filter((part) => part.namespaceUri === this.namespace$);
  }

  getOnlyItem(): HostObject {
    const only = this.getOnlyItemOrNullObject();
    if (!only) throw new HostError("ItemNotFound");
    return only;
  }

  getOnlyItemOrNullObject(): HostObject | null {
    const [first, ...more] = this.items$();
    return first && more.length === 0 ? first : null;
  }
}

export class CustomXmlPart extends HostObject {
  readonly id: string;

  constructor(context: HostContext, id: string) {
    super(context);
    this.id = id;
  }

  override id$(): string {
    return this.id;
  }

  get namespaceUri(): string {
    return /\sxmlns="([^"]*)"/.exec(this.getXml())?.[1] ?? "";
  }

  getXml(): string {
    return this.#part().xml;
  }

  setXml(xml: string): void {
    this.#part().xml = xml;
  }

  delete(): void {
    this.book$.customXml = this.book$.customXml.filter(({ id }) => id !== this.id);
  }

  #part() {
    const found = this.book$.customXml.find(({ id }) => id === this.id);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }
}
