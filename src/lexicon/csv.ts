/** A row of a CSV file: its fields and the line, from 1, that it begins on. */
export interface CsvRow {
  readonly line: number;
  readonly fields: readonly string[];
}

/** Longest field, in code units: an open quotation mark must not gather a whole file. */
const MAX_FIELD = 1_000_000;

/**
 * Reads CSV piece by piece (RFC 4180: fields in quotation marks may hold separators, line ends and doubled quotation marks).
 * Memory holds one row. A field that grows beyond a million characters ends the row as it is.
 */
export class CsvReader {
  private fields: string[] = [];
  private field = '';
  private quoted = false;
  private wasQuoted = false;
  private line = 1;
  private rowLine = 1;
  private lastWasReturn = false;

  constructor(private readonly separator: string) {}

  /** Takes a piece of text; calls `row` with each row that it completes. */
  push(text: string, row: (row: CsvRow) => void): void {
    const separator = this.separator.charCodeAt(0);
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 10) this.line++;
      if (this.quoted) {
        if (unit !== 0x22 && this.field.length + i - from < MAX_FIELD) continue;
        this.field += text.slice(from, i);
        from = i + 1;
        this.quoted = false;
        continue;
      }
      if (unit === 0x22 && (this.wasQuoted || this.field.length + i - from === 0)) {
        // A second mark right behind the first stands for one
        if (this.wasQuoted) this.field += '"';
        this.wasQuoted = true;
        this.quoted = true;
        from = i + 1;
      } else if (unit === separator) {
        this.endField(text.slice(from, i));
        from = i + 1;
      } else if (unit === 10 || unit === 13) {
        if (!(unit === 10 && this.lastWasReturn && this.fields.length === 0 && this.field === '' && i === from)) {
          this.endField(text.slice(from, i));
          this.endRow(row);
        }
        this.rowLine = this.line;
        from = i + 1;
      }
      this.lastWasReturn = unit === 13;
    }
    this.field += text.slice(from);
  }

  /** Ends the text; calls `row` where the last row had no line end. */
  end(row: (row: CsvRow) => void): void {
    if (this.field !== '' || this.fields.length > 0) {
      this.endField('');
      this.endRow(row);
    }
  }

  private endField(rest: string): void {
    this.fields.push(this.field + rest);
    this.field = '';
    this.wasQuoted = false;
  }

  private endRow(row: (row: CsvRow) => void): void {
    const { fields } = this;
    this.fields = [];
    if (fields.length > 1 || fields[0] !== '') row({ line: this.rowLine, fields });
  }
}
