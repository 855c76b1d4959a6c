import { Book } from "../../../src/workbench/grid/book";
import type { CellInput } from "../../../src/workbench/grid/cells";

/** What the formulas below refer to; an empty cell is null. */
const data: CellInput[][] = [
  ["Art", "Betrag", "Jahr", "Ort"],
  ["PC", 100, 2026, "Süd"],
  ["Server", 250.5, 2027, "Nord"],
  ["PC", -40, 2027, "Nord"],
  ["Lizenz", null, 2026, "Süd"],
];
type Expected = string | number | boolean | readonly (readonly (string | number | boolean)[])[];

/** Formulas with the results that Microsoft's documentation of each function gives or implies. */
const cases: readonly (readonly [string, Expected])[] = [
  ["=SORTBY({1;2;3},{1;1;2},-1,{2;1;1},1)", [[3], [2], [1]]],
  ["=SUM(B2:B5)", 310.5],
  ['=SUM(B1:B5,TRUE,"2")', 313.5],
  ["=SUM(B1,D1:D5)", 0],
  ['=SUMIF(A2:A5,"PC",B2:B5)', 60],
  ['=SUMIFS(B2:B5,A2:A5,"PC",C2:C5,2027)', -40],
  ['=SUMIFS(B2:B5,C2:C5,">="&2027)', 210.5],
  ['=SUMIFS(B2:B5,A2:A5,"P*")', 60],
  ['=SUMIFS(B2:B5,A2:A5,"pc")', 60],
  ['=SUMIFS(B2:B5,A2:A5,"<>PC")', 250.5],
  ["=SUMIFS(B2:B5,C2:C5,2030)", 0],
  ['=SUMPRODUCT((A2:A5="PC")*(C2:C5=2027)*B2:B5)', -40],
  ['=SUMPRODUCT(--(A2:A5="PC"),B2:B5)', 60],
  ["=SUMPRODUCT(B2:B5,C2:C5)", 629283.5],
  ["=INDEX(B2:B5,2)", 250.5],
  ["=INDEX(A1:D5,3,4)", "Nord"],
  ["=SUM(INDEX(A1:D5,0,2))", 310.5],
  ["=INDEX(B2:B5,5)", "#REF!"],
  ['=MATCH("Server",A2:A5,0)', 2],
  ['=MATCH("Drucker",A2:A5,0)', "#N/A"],
  ['=MATCH("S*",A2:A5,0)', 2],
  ["=MATCH(2026.5,{2025,2026,2027})", 2],
  ["=MATCH(2026,{2027,2026,2025},-1)", 2],
  ['=IF(B2>50,"hoch","tief")', "hoch"],
  ["=IF(FALSE,1)", false],
  ["=IF(,1,2)", 2],
  ['=IFERROR(1/0,"-")', "-"],
  ['=IFERROR("gut","-")', "gut"],
  ['=IFNA(NA(),"fehlt")', "fehlt"],
  ["=IFNA(1/0,0)", "#DIV/0!"],
  ['=IFS(B2>200,"a",B2>50,"b")', "b"],
  ["=IFS(FALSE,1)", "#N/A"],
  ['=SWITCH(2,1,"a",2,"b","c")', "b"],
  ['=SWITCH(9,1,"a")', "#N/A"],
  ["=ISNUMBER(B2)", true],
  ["=ISNUMBER(B5)", false],
  ['=ISNUMBER("1")', false],
  ["=ISTEXT(A2)", true],
  ["=ISBLANK(B5)", true],
  ['=ISBLANK("")', false],
  ["=ISERROR(1/0)", true],
  ["=ISERROR(B2)", false],
  ["=ISERR(NA())", false],
  ["=ISNA(NA())", true],
  ["=ISLOGICAL(TRUE)", true],
  ["=ROUND(2.345,2)", 2.35],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1234.5,-2)", 1200],
  ["=ROUND(2.675,2)", 2.68],
  ["=ROUNDUP(2.301,1)", 2.4],
  ["=ROUNDUP(-2.301,1)", -2.4],
  ["=ROUNDUP(2.3,1)", 2.3],
  ["=ROUNDDOWN(2.39,1)", 2.3],
  ["=ROUNDDOWN(-2.39,1)", -2.3],
  ["=MROUND(10,3)", 9],
  ["=CEILING(2.5,1)", 3],
  ["=FLOOR(2.5,1)", 2],
  ["=MIN(B1:B5)", -40],
  ["=MAX(B1:B5)", 250.5],
  ["=MIN(D1:D5)", 0],
  ["=AND(TRUE,1,B2:B3)", true],
  ["=OR(FALSE,0)", false],
  ["=NOT(0)", true],
  ["=XOR(TRUE,TRUE)", false],
  ['=COUNTIF(A2:A5,"PC")', 2],
  ['=COUNTIF(B2:B5,">0")', 2],
  ['=COUNTIF(B2:B5,"")', 1],
  ['=COUNTIFS(A2:A5,"PC",D2:D5,"Nord")', 1],
  ["=COUNT(A1:D5)", 7],
  ["=COUNTA(B1:B5)", 4],
  ["=COUNTBLANK(B1:B5)", 1],
  ["=ROW(B3)", 3],
  ["=ROWS(B2:B5)", 4],
  ["=COLUMN(C1)", 3],
  ["=COLUMNS(A1:D1)", 4],
  ["=SUM(OFFSET(B1,1,0,2,1))", 350.5],
  ["=OFFSET(A1,2,1)", 250.5],
  ['=CHOOSE(2,"a","b")', "b"],
  ["=CHOOSE(3,1,2)", "#VALUE!"],
  ["=SUM(CHOOSE(2,A2:A5,B2:B5))", 310.5],
  ["=DATE(2026,4,15)", 46127],
  ["=DATE(2026,14,1)", 46419],
  ["=DATE(2026,1,0)", 46022],
  ["=DATE(2024,2,29)", 45351],
  ["=DATE(126,4,15)", 46127],
  ["=DATE(1900,1,1)", 1],
  ["=DATE(1900,3,1)", 61],
  ["=DATE(1900,2,29)", 60],
  ["=DATE(10000,1,1)", "#NUM!"],
  ["=YEAR(46127)", 2026],
  ["=MONTH(46127)", 4],
  ["=DAY(46127)", 15],
  ["=DAY(60)", 29],
  ["=MONTH(60)", 2],
  ["=YEAR(0)", 1900],
  ["=DAY(0)", 0],
  ["=YEAR(-1)", "#NUM!"],
  ["=EDATE(DATE(2026,1,31),1)", 46081],
  ["=EDATE(DATE(2024,2,29),-12)", 44985],
  ["=EOMONTH(DATE(2026,1,15),1)", 46081],
  ["=EOMONTH(DATE(2026,1,15),-1)", 46022],
  ["=WEEKDAY(46127,2)", 3],
  ['=DATEDIF(DATE(2026,1,15),DATE(2027,3,14),"m")', 13],
  ["=DAYS(DATE(2026,12,31),DATE(2026,1,1))", 364],
  ["=YEARFRAC(DATE(2026,1,1),DATE(2026,7,1))", 0.5],
  ['=VLOOKUP("Server",A2:D5,2,FALSE)', 250.5],
  ['=VLOOKUP("Drucker",A2:D5,2,FALSE)', "#N/A"],
  ['=VLOOKUP(2.5,{1,"a";2,"b";3,"c"},2)', "b"],
  ['=HLOOKUP("Jahr",A1:D5,3,FALSE)', 2027],
  ['=XLOOKUP("Server",A2:A5,B2:B5)', 250.5],
  ['=XLOOKUP("Drucker",A2:A5,B2:B5,"fehlt")', "fehlt"],
  ['=XLOOKUP("Drucker",A2:A5,B2:B5)', "#N/A"],
  ["=XLOOKUP(2.5,{1;2;3},{10;20;30},0,-1)", 20],
  ["=XMATCH(2,{1;2;3})", 2],
  ["=LOOKUP(2.5,{1,2,3},{10,20,30})", 20],
  ["=ROUND(NPV(0.1,{-100,60,70}),6)", 11.269722],
  ["=ROUND(NPV(0.02,B2:B5),6)", 301.119102],
  ["=ROUND(PMT(0.05,10,1000),6)", -129.504575],
  ["=ROUND(IRR({-100,60,60}),6)", 0.130662],
  ["=SLN(12000,0,5)", 2400],
  ["=TRUNC(-2.9)", -2],
  ["=TRUNC(2.987,2)", 2.98],
  ["=INT(-2.1)", -3],
  ["=MOD(-3,2)", 1],
  ["=MOD(3,-2)", -1],
  ["=MOD(5.5,2)", 1.5],
  ["=MOD(3,0)", "#DIV/0!"],
  ["=ABS(-5)", 5],
  ["=SIGN(-5)", -1],
  ["=POWER(2,10)", 1024],
  ["=2^-1", 0.5],
  ["=10%", 0.1],
  ["=50%*2", 1],
  ["=SQRT(-1)", "#NUM!"],
  ["=B5+1", 1],
  ["=TRUE+1", 2],
  ['="a"="A"', true],
  ['=FILTER(B2:B5,A2:A5="PC")', [[100], [-40]]],
  ['=FILTER(B2:B5,A2:A5="X","leer")', "leer"],
  ['=FILTER(B2:B5,A2:A5="X")', "#CALC!"],
  ["=SORT({3;1;2})", [[1], [2], [3]]],
  ["=SORT({3;1;2},1,-1)", [[3], [2], [1]]],
  ['=SORTBY({"a";"b";"c"},{3;1;2})', [["b"], ["c"], ["a"]]],
  ["=UNIQUE(A2:A5)", [["PC"], ["Server"], ["Lizenz"]]],
  ["=SEQUENCE(3)", [[1], [2], [3]]],
  [
    "=SEQUENCE(2,2,10,5)",
    [
      [10, 15],
      [20, 25],
    ],
  ],
  ["=TRANSPOSE({1,2,3})", [[1], [2], [3]]],
  ["=SUM({1,2;3,4})", 10],
  [
    "={1,2;3,4}*2",
    [
      [2, 4],
      [6, 8],
    ],
  ],
  ["=SUM(ROUND({1.4;1.6},0))", 3],
  ["=MMULT({1,2},{3;4})", 11],
  ["=VSTACK({1;2},3)", [[1], [2], [3]]],
  ["=HSTACK({1},2)", [[1, 2]]],
  ["=TAKE({1;2;3},2)", [[1], [2]]],
  ["=DROP({1;2;3},1)", [[2], [3]]],
  ["=CHOOSECOLS({1,2,3},1,3)", [[1, 3]]],
  ["=TOCOL({1,2;3,4})", [[1], [2], [3], [4]]],
  ['=HYPERLINK("#Blatt!A1","Blatt")', "Blatt"],
  ['=SUM(INDIRECT("B2:B3"))', 350.5],
  ['=INDIRECT("B"&2)', 100],
  ['=INDIRECT("xyz")', "#REF!"],
  ["=LARGE(B2:B5,1)", 250.5],
  ["=SMALL(B2:B5,1)", -40],
  ["=LARGE(B2:B5,9)", "#NUM!"],
  ["=RANK(100,B2:B5)", 2],
  ["=RANK.EQ(100,B2:B5,1)", 2],
  ["=AVERAGE(B2:B5)", 103.5],
  ['=AVERAGEIF(A2:A5,"PC",B2:B5)', 30],
  ['=AVERAGEIFS(B2:B5,A2:A5,"PC")', 30],
  ['=MAXIFS(B2:B5,A2:A5,"PC")', 100],
  ['=MINIFS(B2:B5,A2:A5,"PC")', -40],
  ["=MEDIAN(B2:B5)", 100],
  ["=SUBTOTAL(9,B2:B5)", 310.5],
  ["=SUBTOTAL(103,A2:A5)", 4],
  ["=SUBTOTAL(109,B2:B5)", 310.5],
  ["=AGGREGATE(9,6,B2:B5)", 310.5],
  ["=AGGREGATE(14,6,B2:B5,1)", 250.5],
  ["=AGGREGATE(9,6,H1:H3)", 7],
  ["=FREQUENCY({1;2;3;4;5},{2;4})", [[2], [2], [1]]],
  ["=PERCENTILE.INC({1;2;3;4},0.3)", 1.9],
  ["=QUARTILE.INC({1;2;3;4},1)", 1.75],
  ["=STDEV.S({1;2;3;4})", 1.2909944487358056],
  ["=SUM(A2:A3)", 0],
  ["=SUM(1/0,1)", "#DIV/0!"],
  ["=ADDRESS(2,3)", "$C$2"],
  ["=INDEX(A1:D1,3)", "Jahr"],
  ["=INDEX(A1:D1,5)", "#REF!"],
  ["=IF(FALSE,1,)", 0],
  ['=COUNTIF(B2:B5,">99,5")', 2],
  ["=GIBTESNICHT(1)", "#NAME?"],
  ["=GIBTESNICHT", "#NAME?"],
  ["=1/0", "#DIV/0!"],
  ['=IF("a">1,1,0)', 1],
  ['="Z">"a"', true],
  ["=TRUE>5", true],
  ["=1=TRUE", false],
  ['=B5=""', true],
  ["=B5=0", true],
  ["=0.1+0.2=0.3", true],
  ["=ISEVEN(4)", true],
  ['=COUNTIF(A2:A5,"*e*")', 2],
  ["=SUMSQ(3,4)", 25],
  ["=PRODUCT(2,3)", 6],
  ["=QUOTIENT(7,2)", 3],
  ["=NETWORKDAYS(DATE(2026,1,1),DATE(2026,1,9))", 7],
  ["=WORKDAY(DATE(2026,1,1),5)", 46030],
  ["=ISOWEEKNUM(DATE(2026,1,1))", 1],
  ['=DATEVALUE("15.04.2026")', 46127],
  ["=SUMXMY2({1;2},{2;4})", 5],
];

let book: Book;
let home: string;

beforeEach(() => {
  book = new Book({ locale: "de-DE", functions: [], emptyCell: null });
  home = book.sheets.active;
  book.request(() => {
    book.write(home, { row: 0, column: 0, rows: 5, columns: 4 }, data);
    book.write(home, { row: 0, column: 7, rows: 3, columns: 1 }, [[3], ["=1/0"], [4]]);
  });
});

it.each(cases)("%s is %p, as in Excel", (formula, expected) => {
  book.request(() => {
    book.write(home, { row: 0, column: 9, rows: 1, columns: 1 }, [[formula]]);
  });
  const rows = Array.isArray(expected) ? (expected as Expected[][]) : [[expected]];
  const found = rows.map((row, r) => row.map((_, c) => book.cells.read(home, r, 9 + c).value));
  expect(found).toEqual(rows);
});

it.each(["=-2^2", "=1+(-A1^2)", "=B2*-SUM(B2:B3)^2"])(
  "%s is refused, not calculated otherwise",
  (f) => {
    expect(() => {
      book.request(() => {
        book.write(home, { row: 0, column: 9, rows: 1, columns: 1 }, [[f]]);
      });
    }).toThrow(/brackets/);
  },
);

it.each([
  ["=2-2^2", -2],
  ["=(-2)^2", 4],
  ["=2^-1", 0.5],
])("%s is %p, as in Excel", (formula, expected) => {
  book.request(() => {
    book.write(home, { row: 0, column: 9, rows: 1, columns: 1 }, [[formula]]);
  });
  expect(book.cells.read(home, 0, 9).value).toBe(expected);
});

it.each(["=@B2:B3", "=LET(x,2,x)", "=LAMBDA(x,x)(1)", "=B2:INDEX(B2:B5,2)", "=A1=#N/A"])(
  "%s, which the workbench does not know, is #NAME?",
  (formula) => {
    book.request(() => {
      book.write(home, { row: 0, column: 9, rows: 1, columns: 1 }, [[formula]]);
    });
    expect(book.cells.read(home, 0, 9).value).toBe("#NAME?");
  },
);
