import { addMonths, firstDayOfMonth, lastDayOfMonth, yearOf, type MonthIndex } from "../calendar";
import { annualDepreciation } from "../depreciation/annual-depreciation";
import type { Asset } from "../depreciation/asset";
import { bookValue } from "../depreciation/book-value";
import { centsOf, eurOf, fractionOf, times } from "../fraction";
import { cents, ZERO, type Cents } from "../money";
import { ok, type Result } from "../result";
import type { Takeover } from "./takeover";

/** How a device leaves the books (DE: Abgang). */
export interface Departure {
  readonly month: MonthIndex;
  /** what leaves the books: the book value at the end of the month before [cents] */
  readonly bookValue: Cents;
  /** what a buyer pays [cents] (DE: Erlös) */
  readonly proceeds: Cents;
}

/** A device with its end, if it has one. */
export interface DeviceEnd {
  /** the device, disposed of in the month of departure */
  readonly asset: Asset;
  readonly departure?: Departure;
}

/**
 * How a device ends (DE: Abgang): by its own disposal, without proceeds, or by the takeover of its
 * area if that comes first. A device that is bought in the month of the takeover or later stays: it
 * was bought for those who stay.
 *
 * A pool (DE: Sammelposten) goes on whatever leaves it (§ 6 Abs. 2a Satz 3 EStG), so nothing leaves
 * the books with its devices, and what a buyer pays for them is all gain.
 *
 * @returns a refusal (`proceedsShare`) if the proceeds cannot be kept in cents
 */
export function endOfDevice(asset: Asset, takeover: Takeover | undefined): Result<DeviceEnd> {
  const own = asset.disposedIn;
  if (!isHandedOver(asset, takeover)) {
    if (own === undefined) return ok({ asset });
    const departure = { month: own, bookValue: leavingValue(asset, own), proceeds: ZERO };
    return ok({ asset, departure });
  }
  const { from: month, devices, proceedsShare } = takeover;
  const gone: Asset = { ...asset, disposed: firstDayOfMonth(month), disposedIn: month };
  const leaving = leavingValue(gone, month);
  const sold = asset.method === "pool" ? bookValueBefore(asset, month) : leaving;
  const share = fractionOf(devices === "sell" ? proceedsShare : 0);
  const proceeds = centsOf(times(eurOf(sold), share), "proceedsShare");
  if (!proceeds.ok) return proceeds;
  return ok({ asset: gone, departure: { month, bookValue: leaving, proceeds: proceeds.value } });
}

function isHandedOver(asset: Asset, takeover: Takeover | undefined): takeover is Takeover {
  if (takeover === undefined || takeover.devices === "keep") return false;
  const { from } = takeover;
  return asset.acquiredIn < from && (asset.disposedIn === undefined || asset.disposedIn > from);
}

/** Book value before the year of disposal less that year's depreciation, so that nothing is lost. */
function leavingValue(gone: Asset, month: MonthIndex): Cents {
  if (gone.method === "pool") return ZERO;
  const annual = annualDepreciation(gone, yearOf(month));
  return cents(annual.bookValueBefore - annual.amount);
}

function bookValueBefore(asset: Asset, month: MonthIndex): Cents {
  return bookValue(asset, lastDayOfMonth(addMonths(month, -1))).value;
}
