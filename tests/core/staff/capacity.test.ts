import { january, december, monthIndex, type MonthIndex } from "../../../src/core/calendar";
import { fractionOf, numberOf } from "../../../src/core/fraction";
import {
  capacity,
  type CapacityPost,
  type CapacityProject,
} from "../../../src/core/staff/capacity";

const YEAR = { first: january(2027), last: december(2027) };
const month = (number: number) => monthIndex(2027, number);

function post(given: Partial<CapacityPost> = {}): CapacityPost {
  return {
    filled: { first: january(1900) },
    capable: fractionOf(0.6),
    needed: fractionOf(0.3),
    ...given,
  };
}

function project(first: MonthIndex, last: MonthIndex, hours: number): CapacityProject {
  return { months: { first, last }, hours };
}

function hours(posts: CapacityPost[], projects: CapacityProject[] = [], period = YEAR) {
  const {
    available,
    baseLoad,
    free,
    projects: asked,
    utilisation,
  } = capacity(posts, projects, period, 1600);
  return { available, baseLoad, free, asked, utilisation };
}

it("has a twelfth of a year's hours a month", () => {
  const { available, baseLoad } = hours([post()], [], { first: month(5), last: month(5) });
  expect([numberOf(available), numberOf(baseLoad)]).toEqual([80, 40]);
});

it("counts posts only in the months in which they are filled", () => {
  const filled = { first: month(4), last: month(6) };
  expect(numberOf(hours([post({ filled })]).available)).toBe(240);
  const gone = { first: january(2020), last: december(2026) };
  expect(numberOf(hours([post({ filled: gone })]).available)).toBe(0);
});

it("eases daily work by what is freed, from its month on, but frees no capacity", () => {
  const { available, baseLoad } = hours([post({ freed: { from: month(7), share: 0.5 } })]);
  expect([numberOf(available), numberOf(baseLoad)]).toEqual([960, 360]);
});

it("eases nothing before a post is filled or after it is vacant", () => {
  const filled = { first: month(7), last: month(9) };
  const freed = (from: MonthIndex) => hours([post({ filled, freed: { from, share: 1 } })]).baseLoad;
  expect(numberOf(freed(month(1)))).toBe(0);
  expect(numberOf(freed(month(9)))).toBe(80);
  expect(numberOf(freed(month(12)))).toBe(120);
});

it("spreads the hours of a project evenly over its months, both ends included", () => {
  const migration = project(month(11), monthIndex(2028, 1), 90);
  expect(numberOf(hours([post()], [migration]).asked)).toBe(60);
  expect(numberOf(hours([post()], [project(month(3), month(3), 90)]).asked)).toBe(90);
});

it("is overused where more is asked for than there is", () => {
  const { free, utilisation } = hours([post()], [project(month(1), month(12), 960)]);
  expect(numberOf(free)).toBe(-480);
  expect(utilisation).toBe(1.5);
});

it("has no utilisation without capacity", () => {
  expect(hours([]).utilisation).toBeUndefined();
  expect(hours([post({ capable: fractionOf(5e-324) })]).utilisation).toBeUndefined();
});
