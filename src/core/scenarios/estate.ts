import type { MonthIndex, MonthSpan } from "../calendar";
import type { Contract } from "../contracts/contract";
import type { NoticeTerms } from "../contracts/notice";
import type { Asset } from "../depreciation/asset";
import type { Grant } from "../depreciation/grant-release";
import type { ReplacedAsset } from "../depreciation/replacements";
import type { Cents } from "../money";
import type { Account } from "../rules/accounts";
import type { Post } from "../staff/post";
import type { AreaKey } from "./takeover";

/** What every record of the estate has. */
interface EstateRecord {
  /** number of its row within its table; the header row is 1 */
  readonly row: number;
}

/** An asset of the inventory with what a scenario needs beside its depreciation. */
export interface EstateAsset extends EstateRecord {
  readonly area: AreaKey | undefined;
  readonly asset: Asset;
  /** how it is replaced, if it is (DE: Ersetzen) */
  readonly replaced: ReplacedAsset | undefined;
  /** what others paid towards it (DE: Zuwendung) */
  readonly grant: Grant | undefined;
}

/** A contract that runs (DE: Vertrag). */
export interface EstateContract extends EstateRecord {
  readonly area: AreaKey | undefined;
  readonly account: Account;
  readonly contract: Contract;
  /** how it can be ended */
  readonly terms: NoticeTerms;
}

/** A post, or the part of one that works for IT (DE: Personal, Stelle). */
export interface EstatePost extends EstateRecord {
  readonly area: AreaKey | undefined;
  /** its share is that of IT: VZÄ × IT-Anteil */
  readonly post: Post;
  /** months in which the post is filled (DE: Beginn, Ende), both included */
  readonly filled: MonthSpan;
}

/** What a scenario adds and what is paid like a contract (DE: laufend, einmalig, Erlös). */
export interface PaidPosition extends EstateRecord {
  readonly kind: "paid";
  readonly account: Account;
  readonly contract: Contract;
  /** income counts against the cost (DE: Erlös) */
  readonly isIncome: boolean;
}

/** What a scenario buys (DE: Investition). */
export interface InvestedPosition extends EstateRecord {
  readonly kind: "invested";
  /** without one that of the assumptions (DE: Konto_Investition) */
  readonly account: Account | undefined;
  readonly boughtIn: MonthIndex;
  /** price with value-added tax [cents] */
  readonly cost: Cents;
  /** without one nothing is written off, as with share capital (DE: Stammkapital) */
  readonly asset: Asset | undefined;
}

/** A position of a scenario. */
export type EstatePosition = PaidPosition | InvestedPosition;

/** Everything that costs or brings money (DE: Bestand), before a scenario changes it. */
export interface Estate {
  readonly assets: readonly EstateAsset[];
  readonly contracts: readonly EstateContract[];
  readonly staff: readonly EstatePost[];
  /** of the scenario and of all scenarios */
  readonly positions: readonly EstatePosition[];
}
