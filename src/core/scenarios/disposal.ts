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
 * What leaves in a takeover is the book value that the device would have had anyway, as
 * AMT.RESTBUCHWERT gives it; the depreciation of that year is that of a year of disposal, as AMT.AFA
 * gives it. Both are rounded on their own and may be a cent apart from each other. In the last year of
 * life they may be apart by up to the reminder value: AMT.RESTBUCHWERT spreads the rest of that year,
 * less the reminder value, evenly, AMT.AFA gives a year of disposal the monthly share of the cost.
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
    return ok({
      asset,
      departure: { month: own, bookValue: leftAtDisposal(asset, own), proceeds: ZERO },
    });
  }
  const { from: month, devices, proceedsShare } = takeover;
  const gone: Asset = { ...asset, disposed: firstDayOfMonth(month), disposedIn: month };
  const handedOver = bookValue(asset, lastDayOfMonth(addMonths(month, -1))).value;
  const share = fractionOf(devices === "sell" ? proceedsShare : 0);
  const proceeds = centsOf(times(eurOf(handedOver), share), "proceedsShare");
  if (!proceeds.ok) return proceeds;
  const leaving = asset.method === "pool" ? ZERO : handedOver;
  return ok({ asset: gone, departure: { month, bookValue: leaving, proceeds: proceeds.value } });
}

function isHandedOver(asset: Asset, takeover: Takeover | undefined): takeover is Takeover {
  if (takeover === undefined || takeover.devices === "keep") return false;
  const { from } = takeover;
  return asset.acquiredIn < from && (asset.disposedIn === undefined || asset.disposedIn > from);
}

/** Book value before the year of disposal less that year's depreciation. */
function leftAtDisposal(asset: Asset, month: MonthIndex): Cents {
  if (asset.method === "pool") return ZERO;
  const annual = annualDepreciation(asset, yearOf(month));
  return cents(annual.bookValueBefore - annual.amount);
}
