import { serialOfText } from "../../src/taskpane/components/fields/date-text";

const OCTOBER_2027 = 46_661;

it.each(["01.10.2027", "1.10.27", "2027-10-01", " 01/10/2027 "])("%j is 1 October 2027", (text) => {
  expect(serialOfText(text)).toBe(OCTOBER_2027);
});

it.each(["", "1.10.", "31.02.2027", "01.10.1949", "01.01.2101", "Oktober"])(
  "%j is no day that a table takes",
  (text) => {
    expect(serialOfText(text)).toBeUndefined();
  },
);
