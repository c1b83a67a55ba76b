/** How much of a table is read. What is larger is refused as a whole and by name: it is cut nowhere. */
const million = 1_000_000;

export const limits = {
  csvBytes: 50 * million,
  xlsxBytes: 10 * million,
  csvRows: 200_000,
  xlsxRows: 50_000,
  columns: 400,
  /** Letters of one cell; a longer one is an error of its row. */
  cell: 2_000,
  /** Letters of one row, which a quotation mark without its other half would make without end. */
  record: million,
  /** What an XLSX may become when it is opened: so many files, so many bytes in all, so many times its size. */
  entries: 1_000,
  inflated: 200 * million,
  ratio: 100,
} as const;

export type Limits = { readonly [K in keyof typeof limits]: number };
